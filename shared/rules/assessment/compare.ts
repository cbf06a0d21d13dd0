import type { Instrument } from '../../content/instrument/instrument.ts';
import type { Score } from '../../content/instrument/score-types.ts';
import { refuse } from '../../ground/refusals/messages.ts';
import { ok, type Result } from '../../ground/result.ts';
import type { Answers, Determination } from '../../record/shapes/assessment.ts';
import { type Assessment, gapsOf, lastOf } from './assessment.ts';
import type { Comparison, ComparisonSide } from './comparison.ts';

type StandardChange = Comparison['standards'][number];

/** One side of a comparison, with the answers behind it. */
interface Side {
  readonly side: ComparisonSide;
  readonly answers: Answers;
  readonly instrument: Instrument;
}

/** The preliminary determination beside what followed: the final one, or the review as it is now. */
export function compareWithin(assessment: Assessment): Result<Comparison, 'NOT_DETERMINED'> {
  const preliminary = lastOf(assessment, 'preliminary');
  if (!preliminary) return refuse('NOT_DETERMINED');
  const final = lastOf(assessment, 'final');
  const before = determined(assessment, preliminary.fact);
  const after = final ? determined(assessment, final.fact) : currentReview(assessment);
  return ok(comparison(before, after));
}

/**
 * Two assessments of one partner on one instrument, the earlier one first: each by its last determination, or by its
 * review while it has none. Reviews that are still going on come last, whatever their start.
 */
export function compareAssessments(
  one: Assessment,
  other: Assessment,
): Result<Comparison, 'NOT_COMPARABLE' | 'NOT_DETERMINED'> {
  const problem = whyNot(one, other);
  if (problem !== null) {
    const [first, second] = [one, other].map(({ record }) => record.started.fact.reference);
    return refuse('NOT_COMPARABLE', { first: first ?? '', second: second ?? '', problem });
  }
  const sides = [one, other].map((assessment) => {
    const standing = lastOf(assessment, 'final') ?? lastOf(assessment, 'preliminary');
    return standing ? determined(assessment, standing.fact) : currentReview(assessment);
  });
  if (sides.every(({ side }) => side.kind === 'current-review')) return refuse('NOT_DETERMINED');
  const [before, after] = sides.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  return ok(comparison(before as Side, after as Side));
}

/** `problem` of NOT_COMPARABLE for two assessments of the same partner; null where nothing is in the way. */
function whyNot(one: Assessment, other: Assessment): string | null {
  if (one.id === other.id) return 'they are the same assessment';
  const [first, second] = [one, other].map(({ instrument }) => instrument.definition.id);
  if (first !== second) return `they were carried out on ${first} and ${second}`;
  const empty = [one, other].find(
    (assessment) =>
      assessment.status === 'cancelled' && !assessment.record.ledger.some(({ fact }) => fact.kind !== 'self'),
  );
  return empty ? `${empty.record.started.fact.reference} was cancelled before any determination` : null;
}

/** After every date that can be written. */
const dayOf = ({ side }: Side) => side.on ?? '9999-12-31';

function determined({ record, instrument }: Assessment, { kind, on, score, answers }: Determination): Side {
  const said = kind === 'final' ? 'final' : 'preliminary';
  return { side: { ...named(record, instrument), kind: said, on, ...rated(score) }, answers, instrument };
}

function currentReview({ record, instrument, reviewScore, reviews }: Assessment): Side {
  return {
    side: { ...named(record, instrument), kind: 'current-review', on: null, ...rated(reviewScore) },
    answers: reviews,
    instrument,
  };
}

const named = ({ started }: Assessment['record'], { definition }: Instrument) => ({
  reference: started.fact.reference,
  instrumentVersion: definition.version,
});

const rated = ({ rating, risk, capacityLabel, met }: Score) => ({ rating, risk, capacityLabel, met });

function comparison(before: Side, after: Side): Comparison {
  return {
    instrument: after.instrument.definition.id,
    before: before.side,
    after: after.side,
    standards: compareAnswers(before, after),
  };
}

/**
 * What became of each standard, in the order of the later instrument; each side is read by its own version. Of what
 * only one version asks the other has no answer, so that it is open.
 */
export function compareAnswers(
  { instrument: earlier, answers: before }: Pick<Side, 'instrument' | 'answers'>,
  { instrument: later, answers: after }: Pick<Side, 'instrument' | 'answers'>,
): StandardChange[] {
  const gapsBefore = new Set(gapsOf(earlier, before));
  const gapsAfter = new Set(gapsOf(later, after));
  const [asked, askedBefore] = [later, earlier].map(({ definition }) =>
    definition.standards.map(({ id }) => id),
  );
  return [...new Set([...(asked ?? []), ...(askedBefore ?? [])])].map((id): StandardChange => {
    const was = before[id]?.answer ?? null;
    const is = after[id]?.answer ?? null;
    const change =
      was === null || is === null
        ? 'open'
        : gapsBefore.has(id) !== gapsAfter.has(id)
          ? gapsAfter.has(id)
            ? 'opened'
            : 'closed'
          : step(later, was, is);
    return {
      standard: id,
      before: was,
      after: is,
      beforeComment: before[id]?.comment ?? null,
      afterComment: after[id]?.comment ?? null,
      change,
    };
  });
}

/** Better or worse inside a gap, on a scale with grades; yes and "not applicable" are both no gap, and so the same. */
function step(
  { definition: { scale } }: Instrument,
  before: string,
  after: string,
): StandardChange['change'] {
  if (scale.kind === 'met') return 'same';
  const points = (answer: string) => scale.answers.find(({ id }) => id === answer)?.points ?? 0;
  const gained = points(after) - points(before);
  return gained === 0 ? 'same' : gained > 0 ? 'better' : 'worse';
}
