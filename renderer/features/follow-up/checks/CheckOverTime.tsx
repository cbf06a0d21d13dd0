import { lazy, Suspense } from 'react';
import type { CheckSeries } from '../../../../shared/rules/follow-up/follow-up-view.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { DateText } from '../../../components/text/DateText.tsx';
import { useText } from '../../../text/text.ts';
import classes from './Checks.module.css';
import { useShareWords } from './use-share-words.ts';

// The library that draws is large, and most partners' pages open without a plot.
const CheckPlot = lazy(async () => ({ default: (await import('./CheckPlot.tsx')).CheckPlot }));

type Point = CheckSeries['points'][number];

/** One practice check: a plot where there are shares to draw, and the same numbers as a table. */
export function CheckOverTime({ series }: { readonly series: CheckSeries }) {
  const { t } = useText('followUp');
  const { title, goodFrom, kind, points } = series;
  const drawn = points.filter(({ percent }) => percent !== null);
  return (
    <section className={classes.check} aria-label={title}>
      <h3>{title}</h3>
      {goodFrom !== null && <p className={classes.quiet}>{t('checks.goodFrom', { percent: goodFrom })}</p>}
      {kind === 'share' && drawn.length > 1 && (
        <Suspense fallback={<div className={classes.plot} />}>
          <CheckPlot series={series} />
        </Suspense>
      )}
      <table className={classes.table} aria-label={t('checks.table', { title })}>
        <thead>
          <tr>
            <th scope="col">{t('checks.date')}</th>
            <th scope="col">{t('checks.result')}</th>
            <th scope="col">{t('checks.activity')}</th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map((point) => (
            <tr key={`${point.on}-${point.activity}`}>
              <th scope="row">
                <DateText date={point.on} format="short" />
              </th>
              <td>
                <Outcome point={point} goodFrom={goodFrom} />
              </td>
              <td>
                <bdi dir="ltr" title={point.activity}>
                  {point.activity.split('/').at(-1)}
                </bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Outcome({ point, goodFrom }: { readonly point: Point; readonly goodFrom: number | null }) {
  const { t } = useText('followUp');
  const share = useShareWords();
  const { value, numerator, denominator, percent } = point;
  const isGood = value ?? (percent !== null && goodFrom !== null ? percent >= goodFrom : null);
  return (
    <span className={classes.outcome} data-good={isGood ?? undefined}>
      {isGood !== null && <Icon name={isGood ? 'circle-check' : 'alert'} size={13} />}
      {value === null
        ? share(numerator ?? 0, denominator ?? 0, percent)
        : t(value ? 'common:yes' : 'common:no')}
      {isGood === false && goodFrom !== null && (
        <span className={classes.quiet}>{t('checks.below', { percent: goodFrom })}</span>
      )}
    </span>
  );
}
