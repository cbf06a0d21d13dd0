import type { Rating, Risk } from '../../../shared/content/instrument/instrument.ts';
import type { RatedBy } from '../../../shared/rules/standing/rated-by.ts';
import type { ReliedOfRow } from '../../../shared/rules/standing/relied-result.ts';
import type { ResultState } from '../../../shared/rules/standing/result-state.ts';
import { Icon } from './Icon.tsx';
import classes from './RatingBadge.module.css';
import { iconOf, standingOf, standingOn, type Tone, toneOf, toneOn } from './rating-words.ts';
import { useStandingWords } from './use-standing-words.ts';
import { useResultWords, useStateWords } from './use-state-words.ts';

interface RatingBadgeProps {
  readonly rating: Rating | null;
  readonly risk: Risk | null;
  /** Larger, for the top of a page. */
  readonly large?: boolean;
}

/** A score as it was signed, or as it would be: capacity and risk together, as word, icon and colour (Decision 4). */
export function RatingBadge({ rating, risk, large = false }: RatingBadgeProps) {
  const words = useStandingWords();
  const standing = standingOf(rating, risk);
  const tone = toneOf(standing);
  return (
    <span className={classes.badge} data-tone={tone} data-large={large || undefined} title={words(standing)}>
      <Icon name={iconOf(tone)} size={large ? 18 : 15} />
      <span className={classes.words}>{words(standing)}</span>
    </span>
  );
}

interface ResultBadgeProps extends RatingBadgeProps {
  readonly state: ResultState;
  /** Another UN entity's result, named where the partner rests on it. */
  readonly relied?: ReliedOfRow | null;
  /** The other UN entity whose rating it is. */
  readonly ratedBy?: RatedBy | null;
  /** The note below the rating, where the line is narrow. */
  readonly stacked?: boolean;
}

/** A rating with what it is worth on the day (Decision 14): an expired one is told as what it was, and never in green. */
export function ResultBadge(props: ResultBadgeProps) {
  const { rating, risk, state, relied = null, ratedBy = null, large = false, stacked = false } = props;
  const words = useResultWords()(rating, risk, state, relied, ratedBy);
  const tone = toneOn(standingOn(rating, risk, state, relied), state);
  return (
    <ResultMark
      {...words}
      stateWords={useStateWords()(state)}
      tone={tone}
      kind={state.kind}
      large={large}
      stacked={stacked}
    />
  );
}

interface ResultMarkProps {
  readonly headline: string;
  readonly note: string;
  readonly stateWords: string;
  readonly tone: Tone;
  readonly kind: ResultState['kind'];
  readonly large?: boolean;
  readonly stacked?: boolean;
}

/** The same of words that are made already: rows of long lists look nothing up. */
export function ResultMark(props: ResultMarkProps) {
  const { headline, note, stateWords, tone, kind, large = false, stacked = false } = props;
  const title = [headline, note || (stateWords === headline ? '' : stateWords)];
  return (
    <span
      className={classes.badge}
      data-tone={tone}
      data-state={kind}
      data-large={large || undefined}
      title={title.filter(Boolean).join(' · ')}
    >
      <Icon name={iconOf(tone)} size={large ? 18 : 15} />
      <span className={stacked ? classes.stacked : classes.words}>
        <span className={classes.headline}>{headline}</span>{' '}
        {note && <span className={classes.note}>{note}</span>}
      </span>
    </span>
  );
}
