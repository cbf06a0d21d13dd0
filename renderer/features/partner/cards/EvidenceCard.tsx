import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { type EvidenceState, evidenceStateSchema } from '../../../../shared/rules/evidence/evidence-view.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { EvidencePanel } from '../../../components/evidence/EvidencePanel.tsx';
import { isStanding, standardsServed } from '../../../components/evidence/evidence-subject.ts';
import { useEvidence } from '../../../components/evidence/use-evidence.ts';
import { useText } from '../../../text/text.ts';
import cardClasses from './Card.module.css';
import { Card } from './Card.tsx';

interface EvidenceCardProps {
  readonly partner: PartnerView;
  /** The assessment to whose standards a new document can be linked at once. */
  readonly atHand: AssessmentView | null;
}

type Filter = EvidenceState | 'standing' | 'all';

/** All evidence of the partner, whichever assessment it serves. */
export function EvidenceCard({ partner, atHand }: EvidenceCardProps) {
  const { t } = useText('partner');
  const { t: words } = useText('evidence');
  const [filter, setFilter] = useState<Filter>('standing');
  const rows = useEvidence(partner.id).value?.rows ?? [];
  const matches = (evidence: (typeof rows)[number]) =>
    filter === 'all' || (filter === 'standing' ? isStanding(evidence) : evidence.state === filter);
  const states = evidenceStateSchema.options.filter((state) => rows.some((row) => row.state === state));
  const filterLabel = (value: Filter, label: string, count: number) => ({
    value,
    label: t('evidence.filterOption', { label, count }),
  });
  return (
    <Card
      title={t('evidence.title', { count: rows.filter(isStanding).length })}
      actions={
        rows.length > 0 && (
          <NativeSelect
            size="xs"
            aria-label={t('evidence.filter')}
            value={filter}
            onChange={(event) => setFilter(event.currentTarget.value as Filter)}
            data={[
              filterLabel('standing', t('evidence.standing'), rows.filter(isStanding).length),
              ...states.map((state) =>
                filterLabel(state, words(`state.${state}`), rows.filter((row) => row.state === state).length),
              ),
              filterLabel('all', t('evidence.all'), rows.length),
            ]}
          />
        )
      }
    >
      <EvidencePanel
        subject={{
          partner: { id: partner.id, reference: partner.reference, name: partner.row.name },
          assessment: atHand,
          standard: null,
          isClosed: partner.archived !== null,
        }}
        isListed={matches}
        empty={t(rows.length === 0 ? 'evidence.none' : 'evidence.noneOfFilter')}
        belowItem={(evidence) =>
          atHand && (
            <p className={cardClasses.quiet}>
              {standardsServed(evidence.fields, atHand.id).join(', ') || words('fact.noStandard')}
            </p>
          )
        }
      />
    </Card>
  );
}
