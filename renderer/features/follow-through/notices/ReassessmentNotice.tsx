import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import type { EvidenceView } from '../../../../shared/rules/evidence/evidence-view.ts';
import { AssessmentLink } from '../../../components/assessment/AssessmentLink.tsx';
import { lastDetermination } from '../../../components/assessment/ledger.ts';
import { PageNotice } from '../../../components/assessment/PageNotice.tsx';
import { TriggerText } from '../../../components/assessment/TriggerText.tsx';
import { EvidencePanel } from '../../../components/evidence/EvidencePanel.tsx';
import { standardsServed } from '../../../components/evidence/evidence-subject.ts';
import { useEvidence } from '../../../components/evidence/use-evidence.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useText } from '../../../text/text.ts';
import classes from './ReassessmentNotice.module.css';
import { StandardLinks } from './StandardLinks.tsx';

/** Which assessment this one follows, why, and until it is determined what was taken over: answers and evidence. */
export function ReassessmentNotice({ view }: { readonly view: AssessmentView }) {
  const { t } = useText('assessment');
  const { reassesses } = view;
  if (!reassesses) return null;
  const { answers, reviews } = reassesses.copied;
  const isAtWork = lastDetermination(view, 'preliminary') === null && view.status !== 'cancelled';
  const copied = reviews ? 'answers-and-reviews' : answers ? 'answers' : 'nothing';
  return (
    <PageNotice icon="copy" color="gray">
      {t('page.reassesses')} <AssessmentLink reference={reassesses.reference} />
      <p className={classes.line}>
        {t('page.trigger')} <TriggerText trigger={reassesses.trigger} />
      </p>
      {isAtWork && (
        <>
          <p className={classes.line}>{t(`page.copied-${copied}`)}</p>
          {answers && <CarriedEvidence view={view} copied={reassesses.copied} />}
        </>
      )}
    </PageNotice>
  );
}

interface CarriedEvidenceProps {
  readonly view: AssessmentView;
  readonly copied: NonNullable<AssessmentView['reassesses']>['copied'];
}

/** The documents that came along, each with its state and its standards; those that had expired are named at once. */
function CarriedEvidence({ view, copied }: CarriedEvidenceProps) {
  const { t } = useText('assessment');
  const rows = useEvidence(view.partner.id).value?.rows ?? [];
  const expired = rows.filter(({ reference }) => copied.expired.includes(reference));
  const standards = (evidence: EvidenceView) => standardsServed(evidence.fields, view.id);
  if (copied.evidence.length === 0) return <p className={classes.line}>{t('page.noEvidenceCarried')}</p>;
  return (
    <>
      {expired.length > 0 && (
        <div className={classes.expired}>
          <p className={classes.line}>
            <Icon name="clock" size={14} /> {t('page.evidenceExpired', { count: expired.length })}
          </p>
          <ul>
            {expired.map((evidence) => (
              <li key={evidence.id}>
                <ContentText>{evidence.fields.title}</ContentText>{' '}
                <StandardLinks standards={standards(evidence)} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <details className={classes.all}>
        <summary>{t('page.evidenceCarried', { count: copied.evidence.length })}</summary>
        <EvidencePanel
          subject={{ partner: view.partner, assessment: view, standard: null, isClosed: true }}
          isListed={({ reference }) => copied.evidence.includes(reference)}
          empty={t('page.noEvidenceCarried')}
          belowItem={(evidence) => <StandardLinks standards={standards(evidence)} />}
        />
      </details>
    </>
  );
}
