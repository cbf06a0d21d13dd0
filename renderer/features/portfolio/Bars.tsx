import { UnstyledButton } from '@mantine/core';
import { useId } from 'react';
import type { ToldFigure } from '../../../shared/contract/portfolio.ts';
import { useToday } from '../../components/session/use-status.ts';
import { formatDate } from '../../components/text/dates.ts';
import { useLanguage, useText } from '../../text/text.ts';
import classes from './Portfolio.module.css';
import { PictureActs } from './picture/PictureActs.tsx';
import type { AskedFigures } from './use-asked.ts';
import { useShare } from './use-share.ts';

interface BarsProps {
  /** Parts of one measure. */
  readonly figures: readonly ToldFigure[];
  readonly asked: AskedFigures;
}

/**
 * A plot that is a table as well: each part a row with its words, its bar and its numbers, so that it reads in grey, and
 * aloud. The bars are pictures alone.
 */
export function Bars({ figures, asked }: BarsProps) {
  const { t } = useText('portfolio');
  const { language } = useLanguage();
  const today = useToday();
  const share = useShare();
  const title = useId();
  const [first] = figures;
  if (!first) return null;
  const whole = first.denominator || 1;
  const isEmpty = first.denominator === 0;
  const of = t('of', { of: first.words.of, count: first.denominator ?? first.numerator });
  const day = t('picture.asOf', { day: formatDate(asked.asked.asOf ?? today, language) });
  const name =
    first.words.instrument === null ? first.words.title : `${first.words.title} – ${first.words.instrument}`;
  const picture = {
    title: name,
    under: [of, day],
    bars: figures.map((figure) => ({
      label: figure.words.part,
      said: share(figure),
      part: figure.numerator / whole,
    })),
    direction: language === 'ar' ? ('rtl' as const) : ('ltr' as const),
  };
  return (
    <figure className={classes.plot} aria-labelledby={title}>
      <figcaption id={title}>
        <span className={classes.plotTitle}>{first.words.title}</span>
        <span className={classes.quiet}>{of}</span>
      </figcaption>
      {isEmpty ? (
        <p className={classes.quiet}>{t('noData')}</p>
      ) : (
        <table className={classes.bars} aria-labelledby={title}>
          <thead className={classes.aloud}>
            <tr>
              <th scope="col">{t('column.part')}</th>
              <th scope="col">{t('column.share')}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <tr key={figure.id}>
                <th scope="row">
                  <UnstyledButton
                    className={classes.mark ?? ''}
                    aria-pressed={asked.figure === figure.id}
                    onClick={() => asked.look(figure.id)}
                  >
                    {figure.words.part}
                    <svg
                      className={classes.bar}
                      viewBox="0 0 100 10"
                      preserveAspectRatio="none"
                      aria-hidden="true"
                    >
                      <rect className={classes.track} width="100" height="10" />
                      <rect className={classes.fill} width={(100 * figure.numerator) / whole} height="10" />
                    </svg>
                  </UnstyledButton>
                </th>
                <td>{share(figure)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {!isEmpty && <PictureActs picture={picture} />}
      {first.median !== null && <p className={classes.quiet}>{t('median', { count: first.median })}</p>}
    </figure>
  );
}
