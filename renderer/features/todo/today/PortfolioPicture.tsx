import { Anchor } from '@mantine/core';
import { useId } from 'react';
import { Link } from 'react-router';
import type { ToldFigure } from '../../../../shared/contract/portfolio.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './Today.module.css';

const behind = ({ id }: ToldFigure) => `/portfolio?figure=${encodeURIComponent(id)}`;

/** The portfolio in a few bars, a table as well; each row leads to the partners behind it. */
export function PortfolioPicture({ figures }: { readonly figures: readonly ToldFigure[] }) {
  const { t } = useText('todo');
  const title = useId();
  const single = figures.filter(({ measure }) => measure !== 'rating');
  const rated = figures.filter(({ measure, denominator }) => measure === 'rating' && denominator !== 0);
  return (
    <section className={classes.card} aria-labelledby={title}>
      <div className={classes.head}>
        <h2 id={title}>
          <Anchor component={Link} to="/portfolio" inherit c="inherit">
            {t('day.portfolio')}
          </Anchor>
        </h2>
      </div>
      <Bars name={t('day.portfolio')} figures={single} label={({ words }) => words.title} />
      {[...Map.groupBy(rated, ({ instrument }) => instrument).entries()].map(([instrument, parts]) => (
        <div key={instrument}>
          <p className={classes.means}>
            {parts[0]?.words.title}
            {parts[0]?.words.instrument && ` – ${parts[0].words.instrument}`}
          </p>
          <Bars name={parts[0]?.words.title ?? ''} figures={parts} label={({ words }) => words.part} />
        </div>
      ))}
    </section>
  );
}

interface BarsProps {
  readonly name: string;
  readonly figures: readonly ToldFigure[];
  readonly label: (figure: ToldFigure) => string;
}

function Bars({ name, figures, label }: BarsProps) {
  const { t } = useText('todo');
  const { locale } = useLanguage();
  const number = new Intl.NumberFormat(locale);
  return (
    <table className={classes.bars} aria-label={name}>
      <tbody>
        {figures.map((figure) => {
          const { id, numerator, denominator, percent } = figure;
          return (
            <tr key={id}>
              <th scope="row">
                <Anchor component={Link} to={behind(figure)} size="sm" c="inherit">
                  {label(figure)}
                </Anchor>
                <svg
                  className={classes.bar}
                  viewBox="0 0 100 10"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect className={classes.track} width="100" height="10" />
                  <rect className={classes.fill} width={(100 * numerator) / (denominator || 1)} height="10" />
                </svg>
              </th>
              <td>
                {percent === null || denominator === null
                  ? t('day.noData')
                  : t('day.share', {
                      part: number.format(numerator),
                      whole: number.format(denominator),
                      percent: number.format(percent),
                    })}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
