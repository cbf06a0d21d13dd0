import type { AgreementView, SubAgreementView } from '../../../../shared/rules/agreement/agreement-view.ts';
import { PageSection } from '../../../components/page/PageSection.tsx';
import { DateText } from '../../../components/text/DateText.tsx';
import { useText } from '../../../text/text.ts';
import { ComparedWith } from './AnnexChoice.tsx';
import classes from './Check.module.css';
import { CheckResult } from './CheckResult.tsx';
import { DeviationMark } from './DeviationMark.tsx';
import { countDeviations, deviationKinds } from './deviation-counts.ts';
import { ExportComparison } from './ExportComparison.tsx';

interface EarlierChecksProps {
  readonly agreement: AgreementView;
  /** Whose checks they are; null for those of the agreement. */
  readonly subAgreement: SubAgreementView | null;
  /** The one that stands above already. */
  readonly except: string | null;
}

/** Contracts that came back before, newest first, each to be unfolded. */
export function EarlierChecks({ agreement, subAgreement, except }: EarlierChecksProps) {
  const { t } = useText('clause');
  const checks = (subAgreement ?? agreement).checks.filter(({ id }) => id !== except).toReversed();
  if (checks.length === 0) return null;
  return (
    <PageSection title={t('earlier.title', { count: checks.length })}>
      {checks.map((check) => {
        const counts = countDeviations(check.deviations);
        return (
          <details key={check.id} className={classes.earlier}>
            <summary>
              <bdi>{check.file.name}</bdi>
              {' · '}
              <DateText date={check.on} format="short" />
              {' · '}
              <bdi>{check.by.name}</bdi>
              <span className={classes.counts}>
                {deviationKinds
                  .filter((kind) => counts[kind] > 0)
                  .map((kind) => (
                    <span key={kind}>
                      <DeviationMark kind={kind} /> {counts[kind]}
                    </span>
                  ))}
              </span>
            </summary>
            <ComparedWith agreement={agreement} annex={check.annex} basis={check.account?.basis ?? null} />
            <ExportComparison
              agreement={agreement.reference}
              subAgreement={subAgreement?.id ?? null}
              check={check.id}
            />
            <CheckResult check={check} />
          </details>
        );
      })}
    </PageSection>
  );
}
