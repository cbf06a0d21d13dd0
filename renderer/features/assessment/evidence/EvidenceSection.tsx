import { memo } from 'react';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { EvidencePanel } from '../../../components/evidence/EvidencePanel.tsx';
import { serves } from '../../../components/evidence/evidence-subject.ts';
import { useEvidence } from '../../../components/evidence/use-evidence.ts';
import { usePartner } from '../../../components/session/use-partners.ts';
import { useText } from '../../../text/text.ts';
import classes from './EvidenceSection.module.css';

interface EvidenceSectionProps {
  readonly view: AssessmentView;
  readonly standard: string;
}

/** The evidence of the standard at hand, with adding, looking and judging. */
export const EvidenceSection = memo(function EvidenceSection({ view, standard }: EvidenceSectionProps) {
  const { t } = useText('assessment');
  const partner = usePartner(view.partner.reference).value;
  const rows = useEvidence(view.partner.id).value?.rows ?? [];
  const isOfStandard = (evidence: (typeof rows)[number]) => serves(evidence, view.id, standard);
  const count = rows.filter(isOfStandard).length;
  return (
    <section className={classes.evidence} aria-labelledby="evidence-heading">
      <h2 id="evidence-heading">{t('evidence.title', { count, standard })}</h2>
      <EvidencePanel
        key={standard}
        subject={{
          partner: view.partner,
          assessment: view,
          standard,
          isClosed: partner != null && partner.archived !== null,
        }}
        isListed={isOfStandard}
        empty={t('evidence.none')}
      />
    </section>
  );
});
