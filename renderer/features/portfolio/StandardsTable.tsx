import { UnstyledButton } from '@mantine/core';
import { useId } from 'react';
import type { ToldFigure } from '../../../shared/contract/portfolio.ts';
import { weakestOf } from '../../../shared/rules/figures/weakest.ts';
import { useToday } from '../../components/session/use-status.ts';
import { Icon } from '../../components/status/Icon.tsx';
import { formatDate } from '../../components/text/dates.ts';
import { useLanguage, useText } from '../../text/text.ts';
import classes from './Portfolio.module.css';
import { PictureActs } from './picture/PictureActs.tsx';
import type { AskedFigures } from './use-asked.ts';
import { useShare } from './use-share.ts';

interface StandardsTableProps {
  /** Of one instrument. */
  readonly figures: readonly ToldFigure[];
  readonly asked: AskedFigures;
}

/** Steps of a cell's shade, from none to all: told apart in grey, and each with its number. */
const steps = 4;

/** Each standard with how many meet it, how many don't, and to how many it does not apply; the three met least are marked by a word. */
export function StandardsTable({ figures, asked }: StandardsTableProps) {
  const { t } = useText('portfolio');
  const { locale, language } = useLanguage();
  const today = useToday();
  const share = useShare();
  const title = useId();
  const met = figures.filter(({ measure, part }) => measure === 'standard' && part === 'met');
  if (met.every(({ denominator }) => denominator === 0)) return null;
  const number = new Intl.NumberFormat(locale);
  const weakest = new Set(weakestOf(figures, met[0]?.instrument ?? '').map(({ id }) => id));
  const cell = (figure: ToldFigure | undefined) => {
    if (!figure) return <td />;
    const { id, numerator, denominator } = figure;
    const shade = denominator ? Math.ceil((steps * numerator) / denominator) : 0;
    return (
      <td data-shade={shade}>
        <UnstyledButton
          className={classes.cell ?? ''}
          aria-pressed={asked.figure === id}
          aria-label={`${figure.words.title}: ${figure.words.part}, ${share(figure)}`}
          onClick={() => asked.look(id)}
        >
          {number.format(numerator)}
        </UnstyledButton>
      </td>
    );
  };
  const find = (standard: string | null, measure: string, part: string) =>
    figures.find((each) => each.standard === standard && each.measure === measure && each.part === part);
  const instrument = met[0]?.words.instrument;
  const picture = {
    title: instrument ? `${t('standards')} \u2013 ${instrument}` : t('standards'),
    under: [t('standardsMean'), t('picture.asOf', { day: formatDate(asked.asked.asOf ?? today, language) })],
    bars: met.map((figure) => {
      const na = find(figure.standard, 'standard-na', 'not-applicable');
      return {
        label: figure.words.title,
        said: [share(figure), na && `${na.words.part}: ${number.format(na.numerator)}`]
          .filter(Boolean)
          .join(' · '),
        part: figure.denominator ? figure.numerator / figure.denominator : 0,
      };
    }),
    direction: language === 'ar' ? ('rtl' as const) : ('ltr' as const),
  };
  return (
    <figure className={classes.wide} aria-labelledby={title}>
      <figcaption id={title}>
        <span className={classes.plotTitle}>{t('standards')}</span>
        <span className={classes.quiet}>{t('standardsMean')}</span>
      </figcaption>
      <table className={classes.heat} aria-labelledby={title}>
        <thead>
          <tr>
            <th scope="col">{t('column.standard')}</th>
            <th scope="col">{t('column.met')}</th>
            <th scope="col">{t('column.notMet')}</th>
            <th scope="col">{t('column.na')}</th>
            <th scope="col">{t('column.share')}</th>
          </tr>
        </thead>
        <tbody>
          {met.map((figure) => (
            <tr key={figure.id}>
              <th scope="row">
                {figure.words.title}
                {weakest.has(figure.id) && (
                  <span className={classes.weak}>
                    <Icon name="flag" /> {t('weakest')}
                  </span>
                )}
              </th>
              {cell(figure)}
              {cell(find(figure.standard, 'standard', 'not-met'))}
              {cell(find(figure.standard, 'standard-na', 'not-applicable'))}
              <td>{share(figure)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <PictureActs picture={picture} />
    </figure>
  );
}
