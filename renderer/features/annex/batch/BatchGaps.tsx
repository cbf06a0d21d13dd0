import { everyDate } from '../../../../shared/documents/annex/passed-dates.ts';
import { useLanguageName } from '../../../components/clause/use-language-name.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { useRefusalText } from '../../../components/form/refusal-text.ts';
import { PageSection } from '../../../components/page/PageSection.tsx';
import { useText } from '../../../text/text.ts';
import { PassedDate } from '../passed/PassedDate.tsx';
import { withChoice } from '../passed/PassedSection.tsx';
import classes from './Batch.module.css';
import type { BatchWork } from './batch-work.ts';
import type { BatchPreview } from './use-batch-preview.ts';

interface BatchGapsProps {
  readonly prepared: BatchPreview;
  readonly work: BatchWork;
  readonly onChange: (change: Partial<BatchWork>) => void;
}

/** What single agreements would lack, by name and before anything is written; dates that have passed get one decision. */
export function BatchGaps({ prepared, work, onChange }: BatchGapsProps) {
  const { t } = useText('annex');
  const languageName = useLanguageName();
  const refusalText = useRefusalText();
  if (prepared.refusal) return <RefusalAlert refusal={prepared.refusal} focus={false} />;
  const agreements = prepared.value?.agreements ?? [];
  const elsewhere = agreements.filter(({ prevailing }) => prevailing !== null);
  const refused = agreements.filter((each) => each.refused !== null);
  const late = agreements.filter(({ passed }) => passed.length > 0);
  const open = agreements.filter(({ missing }) => missing.length > 0);
  if ([elsewhere, refused, late, open].every(({ length }) => length === 0)) return null;
  return (
    <PageSection title={t('batch.gaps')}>
      {refused.length > 0 && (
        <ul className={classes.agreements}>
          {refused.map(({ refused: refusal, ...of }) => (
            <li key={keyOf(of)}>
              <Named {...of} />
              {': '}
              <span dir="auto">{refusal && refusalText(refusal)}</span>
            </li>
          ))}
        </ul>
      )}
      {elsewhere.length > 0 && (
        <>
          <p className={classes.quiet}>{t('batch.elsewhere', { count: elsewhere.length })}</p>
          <ul className={classes.agreements}>
            {elsewhere.map(({ prevailing, ...of }) => (
              <li key={keyOf(of)}>
                <Named {...of} />
                {': '}
                {prevailing && languageName(prevailing)}
              </li>
            ))}
          </ul>
        </>
      )}
      {late.length > 0 && (
        <>
          <p className={classes.quiet}>{t('batch.late', { count: late.length })}</p>
          <ul className={classes.agreements}>
            {late.map(({ passed, ...of }) => (
              <li key={keyOf(of)}>
                <Named {...of} />
                {': '}
                {passed.map(({ label, on }) => (
                  <span key={`${label}${on}`}>
                    <bdi>{label}</bdi>
                    {' · '}
                    <bdi dir="ltr">{on}</bdi>
                    {'; '}
                  </span>
                ))}
              </li>
            ))}
          </ul>
          <PassedDate
            field="batch-passed"
            label={t('batch.lateAll')}
            on={null}
            canLeave
            choice={work.pastDates[everyDate] ?? null}
            isMissing={false}
            onChange={(choice) => onChange({ pastDates: withChoice(work.pastDates, everyDate, choice) })}
          />
        </>
      )}
      {open.length > 0 && (
        <details>
          <summary>{t('batch.open', { count: open.length })}</summary>
          <ul className={classes.agreements}>
            {open.map(({ missing, ...of }) => (
              <li key={keyOf(of)}>
                <Named {...of} />
                {': '}
                <span dir="auto">{missing.join(' · ')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </PageSection>
  );
}

type Of = Pick<NonNullable<BatchPreview['value']>['agreements'][number], 'reference' | 'subAgreement'>;

const keyOf = ({ reference, subAgreement }: Of) => subAgreement?.id ?? reference;

/** Whose annex it is: the agreement's, or that of a sub-agreement under it. */
function Named({ reference, subAgreement }: Of) {
  return (
    <>
      <bdi>{reference}</bdi>
      {subAgreement && (
        <>
          {' · '}
          <bdi>{subAgreement.name}</bdi>
        </>
      )}
    </>
  );
}
