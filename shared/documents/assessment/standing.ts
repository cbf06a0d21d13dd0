import type { Instrument } from '../../content/instrument/instrument.ts';
import type { Score } from '../../content/instrument/score-types.ts';
import type { Determination } from '../../record/shapes/assessment.ts';
import type { AssessmentView } from '../../rules/assessment/assessment-view.ts';

/** What the result of an assessment stands on, and the score that goes with it. */
export type Standing = { readonly score: Score; readonly gaps: readonly string[] } & (
  | { readonly kind: 'determined'; readonly determination: Determination }
  | { readonly kind: 'review-complete' }
  | { readonly kind: 'open' }
  | { readonly kind: 'cancelled' }
);

/**
 * The final determination, else the preliminary one, else the review as it is. A self-assessment never
 * gives a rating (Decision 3), and the answers under a determination are those that were signed (Decision 5).
 */
export function standingOf(assessment: AssessmentView, instrument: Instrument): Standing {
  const signed = assessment.ledger.map(({ fact }) => fact);
  const determination =
    signed.findLast(({ kind }) => kind === 'final') ?? signed.findLast(({ kind }) => kind === 'preliminary');
  const live = {
    score: assessment.reviewScore,
    gaps: gapsIn(
      instrument,
      Object.fromEntries(assessment.standards.map(({ standard, review }) => [standard, review.answer])),
    ),
  };
  if (assessment.status === 'cancelled') return { kind: 'cancelled', ...live };
  if (determination) {
    const answers = Object.fromEntries(
      Object.entries(determination.answers).map(([standard, { answer }]) => [standard, answer]),
    );
    return {
      kind: 'determined',
      determination,
      score: determination.score,
      gaps: gapsIn(instrument, answers),
    };
  }
  return { kind: assessment.reviewScore.unanswered > 0 ? 'open' : 'review-complete', ...live };
}

/** Standards answered "no"; in a scheme of points, those below the highest. In the order of the instrument. */
export function gapsIn(
  instrument: Instrument,
  answers: Readonly<Record<string, string | null>>,
): readonly string[] {
  return instrument.definition.standards
    .map(({ id }) => id)
    .filter((id) => isGap(instrument, answers[id] ?? null));
}

export function isGap(instrument: Instrument, answer: string | null): boolean {
  const { scale } = instrument.definition;
  if (answer === null) return false;
  if (scale.kind === 'met') return answer === 'no';
  const highest = Math.max(...scale.answers.map(({ points }) => points));
  return scale.answers.some(({ id, points }) => id === answer && points < highest);
}

/** Standards whose review says something else today than when the determination was signed. */
export function changedSince(assessment: AssessmentView, determination: Determination): readonly string[] {
  return assessment.standards
    .filter(({ standard, review }) => review.answer !== (determination.answers[standard]?.answer ?? null))
    .map(({ standard }) => standard);
}
