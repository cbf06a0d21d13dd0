import type { Instrument, NaPolicy, Rating, Risk } from './instrument.ts';
import type { Score } from './score-types.ts';

/** How a rating came about, as data: "numbers explain themselves" (UI principle 7, Decision 13). */
export interface RatingExplanation {
  readonly instrument: string;
  readonly version: string;
  /** What was compared: standards that count as met, met ÷ applicable, or the sum of points. */
  readonly rule: 'standards-met' | 'share-of-applicable' | 'sum-of-points';
  /** Null in a scheme without "not applicable". */
  readonly naPolicy: NaPolicy | null;
  /** Why there is a rating or none. */
  readonly state: 'rated' | 'unanswered' | 'nothing-applicable';
  readonly rating: Rating | null;
  readonly risk: Risk | null;
  readonly counts: Pick<Score, 'met' | 'notMet' | 'notApplicable' | 'unanswered'>;
  /** Standards counted as met, or points; null while the points are incomplete. */
  readonly numerator: number | null;
  /** Standards counted, applicable ones, or the highest sum; 0 prints as "no data". */
  readonly denominator: number;
  /** The limits that were applied, best rating first. */
  readonly limits: readonly RatingLimit[];
}

export interface RatingLimit {
  readonly rating: Rating;
  readonly risk: Risk;
  readonly capacityLabel: string | null;
  /** Inclusive. In standards, points or per cent (then `to` is null: up to the next better limit). */
  readonly from: number;
  readonly to: number | null;
  readonly unit: 'standards' | 'points' | 'percent';
  /** True for the limit that gave the rating. */
  readonly applies: boolean;
}

/**
 * The rule, limits and counts behind a score. `score` must come from `scoreAnswers` with the same
 * instrument and policy; without `naPolicy` that of the instrument holds.
 */
export function explainRating(instrument: Instrument, score: Score, naPolicy?: NaPolicy): RatingExplanation {
  const { definition } = instrument;
  const { scale, bands } = definition;
  const { met, notMet, notApplicable, unanswered } = score;
  const common = {
    instrument: definition.id,
    version: definition.version,
    rating: score.rating,
    risk: score.risk,
    counts: { met, notMet, notApplicable, unanswered },
  };
  const bandLimits = (unit: 'standards' | 'points') =>
    bands
      .map((band): RatingLimit => ({ ...band, unit, applies: band.rating === score.rating }))
      .sort((a, b) => riskOrder.indexOf(a.risk) - riskOrder.indexOf(b.risk));
  const state = unanswered > 0 ? 'unanswered' : 'rated';

  if (scale.kind === 'sum') {
    const highest = Math.max(...scale.answers.map((answer) => answer.points));
    return {
      ...common,
      rule: 'sum-of-points',
      naPolicy: null,
      state,
      numerator: score.total,
      denominator: definition.standards.length * highest,
      limits: bandLimits('points'),
    };
  }
  const policy = naPolicy ?? scale.naPolicy;
  if (policy === 'counts-as-met') {
    return {
      ...common,
      rule: 'standards-met',
      naPolicy: policy,
      state,
      numerator: met + notApplicable,
      denominator: definition.standards.length,
      limits: bandLimits('standards'),
    };
  }
  return {
    ...common,
    rule: 'share-of-applicable',
    naPolicy: policy,
    state: state === 'rated' && met + notMet === 0 ? 'nothing-applicable' : state,
    numerator: met,
    denominator: definition.standards.length - notApplicable,
    limits: scale.excludedFrom.flatMap(({ rating, percent }) =>
      bands
        .filter((band) => band.rating === rating)
        .map(
          ({ risk, capacityLabel }): RatingLimit => ({
            rating,
            risk,
            capacityLabel,
            from: percent,
            to: null,
            unit: 'percent',
            applies: rating === score.rating,
          }),
        ),
    ),
  };
}

const riskOrder: readonly Risk[] = ['low', 'moderate', 'high'];
