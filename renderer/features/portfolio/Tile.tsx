import { UnstyledButton } from '@mantine/core';
import type { ToldFigure } from '../../../shared/contract/portfolio.ts';
import { useLanguage, useText } from '../../text/text.ts';
import classes from './Portfolio.module.css';
import type { AskedFigures } from './use-asked.ts';
import { useShare } from './use-share.ts';

interface TileProps {
  readonly figure: ToldFigure;
  /** Whether its measure has other parts: then the number is that of the part, under the measure's name. */
  readonly hasParts: boolean;
  readonly asked: AskedFigures;
}

/** One figure set large, with its share under it. */
export function Tile({ figure, hasParts, asked }: TileProps) {
  const { t } = useText('portfolio');
  const { locale } = useLanguage();
  const share = useShare();
  const { id, numerator, denominator, words } = figure;
  const isEmpty = denominator === 0;
  return (
    <li>
      <UnstyledButton
        className={classes.tile ?? ''}
        aria-pressed={asked.figure === id}
        onClick={() => asked.look(id)}
      >
        <span className={classes.tileTitle}>
          {hasParts && <span className={classes.tileMeasure}>{words.title}</span>}
          {hasParts ? words.part : words.title}
        </span>
        <span className={classes.tileNumber}>
          {isEmpty ? t('noData') : new Intl.NumberFormat(locale).format(numerator)}
        </span>
        {denominator !== null && !isEmpty && <span className={classes.quiet}>{share(figure)}</span>}
      </UnstyledButton>
    </li>
  );
}
