import type { CheckSeries } from '../../../../shared/rules/follow-up/follow-up-view.ts';
import { useText } from '../../../text/text.ts';
import { CheckOverTime } from './CheckOverTime.tsx';
import classes from './Checks.module.css';

/** Each practice check that was answered, over time. */
export function PracticeChecks({ checks }: { readonly checks: readonly CheckSeries[] }) {
  const { t } = useText('followUp');
  return (
    <>
      <p className={classes.quiet}>{t('checks.lead')}</p>
      <div className={classes.grid}>
        {checks.map((series) => (
          <CheckOverTime key={series.check} series={series} />
        ))}
      </div>
    </>
  );
}
