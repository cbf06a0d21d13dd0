import {
  type Band,
  type Instrument,
  type InstrumentDefinition,
  type NaPolicy,
  type StandardId,
  weightOf,
} from './instrument.ts';
import type { Score } from './score-types.ts';

/** Validated answers by standard; null, undefined or no entry means unanswered. */
export type Answers = Readonly<Record<StandardId, string | null | undefined>>;

/** Answers without what was said about them. */
export function answersOnly(
  given: Readonly<Record<StandardId, { readonly answer: string | null | undefined }>>,
): Answers {
  return Object.fromEntries(Object.entries(given).map(([standard, { answer }]) => [standard, answer]));
}

export interface ScoreOptions {
  /** Replaces the policy of the instrument (scale "met" only). */
  readonly naPolicy?: NaPolicy;
}

type MetScale = Extract<InstrumentDefinition['scale'], { kind: 'met' }>;
type SumScale = Extract<InstrumentDefinition['scale'], { kind: 'sum' }>;
type Outcome = Pick<Score, 'rating' | 'capacityLabel' | 'risk'>;

const noRating: Outcome = { rating: null, capacityLabel: null, risk: null };

/**
 * Counts the answers and rates them (DOMAIN Decisions 2, 3 and 10). Standards are counted; what is rated is the sum of
 * their weights, which is their number where each has 1. Only the standards of the
 * instrument are read. Nothing is rated while one is unanswered. An answer that the scale does not
 * know is a bug of the caller and throws: `parse-answers.ts` and `check-answer.ts` refuse it earlier.
 */
export function scoreAnswers(instrument: Instrument, answers: Answers, options: ScoreOptions = {}): Score {
  const { definition } = instrument;
  const given = definition.standards.map(({ id }) =>
    Object.hasOwn(answers, id) ? (answers[id] ?? null) : null,
  );
  return definition.scale.kind === 'met'
    ? scoreMet(definition, definition.scale, given, options.naPolicy ?? definition.scale.naPolicy)
    : scoreSum(definition, definition.scale, given);
}

function scoreMet(
  definition: InstrumentDefinition,
  scale: MetScale,
  given: readonly (string | null)[],
  policy: NaPolicy,
): Score {
  const counts = { yes: 0, no: 0, 'not-applicable': 0, unanswered: 0 };
  const weights = { yes: 0, no: 0, 'not-applicable': 0 };
  for (const [index, answer] of given.entries()) {
    if (answer === null) counts.unanswered += 1;
    else if (answer === 'yes' || answer === 'no' || answer === 'not-applicable') {
      counts[answer] += 1;
      weights[answer] += weightOf(definition.standards[index] ?? {});
    } else throw unknownAnswer(definition, answer);
  }
  const { yes: met, no: notMet, 'not-applicable': notApplicable, unanswered } = counts;
  const outcome =
    unanswered > 0
      ? noRating
      : policy === 'counts-as-met'
        ? bandHolding(definition, weights.yes + weights['not-applicable'])
        : shareRating(definition, scale, weights.yes, weights.yes + weights.no);
  return {
    instrument: definition.id,
    met,
    notMet,
    notApplicable,
    unanswered,
    total: given.length,
    ...outcome,
  };
}

/**
 * Decision 2, policy "excluded": met ÷ applicable, each standard by its weight, against the shares of the instrument, compared in
 * whole numbers. With nothing applicable the denominator is empty and there is no rating (Decision 13);
 * the check "na-everywhere" keeps shipped and loaded instruments from getting there.
 */
function shareRating(
  definition: InstrumentDefinition,
  scale: MetScale,
  met: number,
  applicable: number,
): Outcome {
  if (applicable === 0) return noRating;
  const reached = scale.excludedFrom.find((entry) => met * 100 >= entry.percent * applicable);
  const band = definition.bands.find((entry) => entry.rating === reached?.rating);
  return band ? outcomeOf(band) : noRating;
}

function scoreSum(
  definition: InstrumentDefinition,
  scale: SumScale,
  given: readonly (string | null)[],
): Score {
  const points = given.map((answer) => (answer === null ? null : pointsOf(definition, scale, answer)));
  const rated = points.filter((value) => value !== null);
  const highest = Math.max(...scale.answers.map((answer) => answer.points));
  const met = rated.filter((value) => value === highest).length;
  const unanswered = points.length - rated.length;
  const total =
    unanswered > 0
      ? null
      : rated.reduce((sum, value, index) => sum + value * weightOf(definition.standards[index] ?? {}), 0);
  return {
    instrument: definition.id,
    met,
    notMet: rated.length - met,
    notApplicable: 0,
    unanswered,
    total,
    ...(total === null ? noRating : bandHolding(definition, total)),
  };
}

function pointsOf(definition: InstrumentDefinition, scale: SumScale, answer: string): number {
  const found = scale.answers.find((entry) => entry.id === answer);
  if (!found) throw unknownAnswer(definition, answer);
  return found.points;
}

function bandHolding(definition: InstrumentDefinition, result: number): Outcome {
  const band = definition.bands.find((entry) => entry.from <= result && result <= entry.to);
  return band ? outcomeOf(band) : noRating;
}

function outcomeOf({ rating, capacityLabel, risk }: Band): Outcome {
  return { rating, capacityLabel, risk };
}

function unknownAnswer(definition: InstrumentDefinition, answer: string): Error {
  return new Error(
    `Instrument ${definition.id} has no answer "${answer}"; answers must be checked before scoring.`,
  );
}
