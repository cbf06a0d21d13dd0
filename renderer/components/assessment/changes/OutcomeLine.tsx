import type { Outcome } from '../../../../shared/rules/assessment/assessment-view.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { Icon } from '../../status/Icon.tsx';
import type { IconName } from '../../status/icon-paths.ts';
import classes from './OutcomeLine.module.css';

const icons: Readonly<Record<Outcome['result'], IconName>> = {
  reached: 'circle-check',
  partly: 'half',
  'not-reached': 'alert',
};

/** Reached, partly or not, with the gaps that were closed and those that are left. */
export function OutcomeLine({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useText('assessment');
  const { locale } = useLanguage();
  const named = (standards: readonly string[]) => new Intl.ListFormat(locale).format(standards);
  const { result, closed, remaining } = outcome;
  return (
    <div className={classes.outcome}>
      <p className={classes.result} data-result={result}>
        <Icon name={icons[result]} />
        {t(`outcome.${result}`)}
      </p>
      {closed.length > 0 && <p>{t('outcome.closed', { standards: named(closed) })}</p>}
      {remaining.length > 0 && (
        <p>{t('outcome.remaining', { count: remaining.length, standards: named(remaining) })}</p>
      )}
    </div>
  );
}
