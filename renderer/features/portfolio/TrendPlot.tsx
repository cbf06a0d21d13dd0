import { useId } from 'react';
import type { Trend } from '../../../shared/contract/portfolio.ts';
import { formatDate } from '../../components/text/dates.ts';
import { useLanguage, useText } from '../../text/text.ts';
import classes from './Portfolio.module.css';
import { useShare } from './use-share.ts';

/** Bars for the eye, in one shade; the table under them says the same, and aloud. A day without data has no bar. */
export function TrendPlot({ trend }: { readonly trend: Trend }) {
  const { t } = useText('portfolio');
  const { language } = useLanguage();
  const share = useShare();
  const title = useId();
  const isShare = trend.points.some(({ denominator }) => denominator !== null);
  const worth = ({ numerator, percent }: Trend['points'][number]) => (isShare ? percent : numerator);
  const most = isShare ? 100 : Math.max(1, ...trend.points.map(({ numerator }) => numerator ?? 0));
  const wide = 100 / trend.points.length;
  return (
    <figure className={classes.plot} aria-labelledby={title}>
      <figcaption id={title} className={classes.quiet}>
        {t('trend.means', { what: t(isShare ? 'trend.shareOf' : 'trend.number') })}
      </figcaption>
      <svg className={classes.trendPlot} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {trend.points.map((point, at) => {
          const height = (100 * (worth(point) ?? 0)) / most;
          return (
            <rect
              key={point.on}
              className={classes.fill}
              x={at * wide + wide * 0.15}
              width={wide * 0.7}
              y={100 - height}
              height={height}
            />
          );
        })}
      </svg>
      <table className={classes.bars} aria-label={t('trend.table')}>
        <thead>
          <tr>
            <th scope="col">{t('trend.day')}</th>
            <th scope="col">{t('column.share')}</th>
          </tr>
        </thead>
        <tbody>
          {trend.points.map((point) => (
            <tr key={point.on}>
              <th scope="row">{formatDate(point.on, language)}</th>
              <td>
                {point.numerator === null ? t('noData') : share({ ...point, numerator: point.numerator })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
