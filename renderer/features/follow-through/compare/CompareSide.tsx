import { Anchor } from '@mantine/core';
import { useId } from 'react';
import { Link } from 'react-router';
import type { ComparisonSide } from '../../../../shared/rules/assessment/comparison.ts';
import { RatingBadge } from '../../../components/status/RatingBadge.tsx';
import { useText } from '../../../text/text.ts';
import classes from './CompareScreen.module.css';
import { useSideWords } from './use-side-words.ts';

interface CompareSideProps {
  readonly title: string;
  readonly side: ComparisonSide;
  /** Standards of the instrument. */
  readonly total: number;
}

/** One side of a comparison: which assessment, what its answers stand for, and the rating with its risk. */
export function CompareSide({ title, side, total }: CompareSideProps) {
  const { t } = useText('assessment');
  const words = useSideWords();
  const id = useId();
  return (
    <section className={classes.side} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Anchor component={Link} to={`/assessments/${encodeURIComponent(side.reference)}`} size="sm" fw={600}>
        <bdi dir="ltr">{side.reference}</bdi>
      </Anchor>
      <p>{words(side)}</p>
      {side.rating === null ? (
        <p className={classes.none}>{t('compare.noRating')}</p>
      ) : (
        <RatingBadge rating={side.rating} risk={side.risk} large />
      )}
      <p className={classes.none}>{t('compare.met', { met: side.met, total })}</p>
    </section>
  );
}
