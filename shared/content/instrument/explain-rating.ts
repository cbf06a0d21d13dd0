import {
  type Instrument,
  isWeighted,
  type NaPolicy,
  type Rating,
  type Risk,
  weightOf,
} from './instrument.ts';
import type { Answers } from './score.ts';
import type { Score } from './score-types.ts';

/** How a rating came about, as data: "numbers explain themselves" (UI principle 7, Decision 13). */
export interface RatingExplanation {
  readonly instrument: string;
  readonly version: string;
  /** What was compared: standards that count as met, met ÷ applicable, the same by weight, or the sum of points. */
  readonly rule:
    | 'standards-met'
    | 'share-of-applicable'
    | 'weight-met'
    | 'weight-of-applicable'
    | 'sum-of-points';
  /** Standards that count more than once, with how much; none where all count alike. */
  readonly weights: readonly { readonly standard: string; readonly weight: number }[];
  /** Null in a scheme without "not applicable". */
  readonly naPolicy: NaPolicy | null;
  /** Why there is a rating or none. */
  readonly state: 'rated' | 'unanswered' | 'nothing-applicable';
  readonly rating: Rating | null;
  readonly risk: Risk | null;
  readonly counts: Pick<Score, 'met' | 'notMet' | 'notApplicable' | 'unanswered'>;
  /** Standards counted as met or their weight, or points; null while the points are incomplete, or where the answers that are weighed were not given. */
  readonly numerator: number | null;
  /** Standards counted, applicable ones, their weight, or the highest sum; 0 prints as "no data". */
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
 * instrument and policy; without `naPolicy` that of the instrument holds. `answers` are those that were scored: an
 * instrument whose standards have weights can't be explained without them.
 */
export function explainRating(
  instrument: Instrument,
  score: Score,
  naPolicy?: NaPolicy,
  answers?: Answers,
): RatingExplanation {
  const { definition } = instrument;
  const { scale, bands } = definition;
  const { met, notMet, notApplicable, unanswered } = score;
  const common = {
    instrument: definition.id,
    version: definition.version,
    rating: score.rating,
    risk: score.risk,
    counts: { met, notMet, notApplicable, unanswered },
    weights: definition.standards.flatMap((standard) =>
      weightOf(standard) === 1 ? [] : [{ standard: standard.id, weight: weightOf(standard) }],
    ),
  };
  const weighted = isWeighted(definition);
  /** The weight of all standards, or of those with one of these answers; null where the answers are not known. */
  const weightWith = (...of: readonly string[]): number | null =>
    answers === undefined
      ? null
      : definition.standards.reduce(
          (sum, standard) => sum + (of.includes(answers[standard.id] ?? '') ? weightOf(standard) : 0),
          0,
        );
  const allWeights = definition.standards.reduce((sum, standard) => sum + weightOf(standard), 0);
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
      denominator: allWeights * highest,
      limits: bandLimits('points'),
    };
  }
  const policy = naPolicy ?? scale.naPolicy;
  if (policy === 'counts-as-met') {
    return {
      ...common,
      rule: weighted ? 'weight-met' : 'standards-met',
      naPolicy: policy,
      state,
      numerator: weighted ? weightWith('yes', 'not-applicable') : met + notApplicable,
      denominator: allWeights,
      limits: bandLimits(weighted ? 'points' : 'standards'),
    };
  }
  return {
    ...common,
    rule: weighted ? 'weight-of-applicable' : 'share-of-applicable',
    naPolicy: policy,
    state: state === 'rated' && met + notMet === 0 ? 'nothing-applicable' : state,
    numerator: weighted ? weightWith('yes') : met,
    denominator: weighted
      ? allWeights - (weightWith('not-applicable') ?? 0)
      : definition.standards.length - notApplicable,
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
