import { refuse } from '../../../ground/refusals/messages.ts';
import { ok } from '../../../ground/result.ts';
import type { DecisionContext } from '../../../record/journal/decision.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { type Assessment, lastOf } from '../assessment.ts';
import { readGivenAnswers } from '../read-given-answers.ts';
import { draftTurns } from './re-review.ts';
import { decideImpliedSubmission } from './submit.ts';

/** Records the partner's own answers (Decision 1). They stay open until submitted, and again once returned. */
export function decideRecordAnswers(assessment: Assessment, given: unknown) {
  if (assessment.status === 'submitted') return refuse('ANSWERS_LOCKED');
  if (assessment.status === 'final' || assessment.status === 'cancelled') {
    return refuse('REVIEW_LOCKED', { status: assessment.status });
  }
  const answers = readGivenAnswers(assessment, 'answers', given);
  if (!answers.ok) return answers;
  return ok([
    draftEntry('assessment.answers-recorded', { assessment: assessment.id, answers: answers.value }),
  ]);
}

/**
 * Records the UN review (Decision 1): an answer needs a comment. Reviewing a completed self-assessment
 * that nobody submitted submits it first, on the partner's behalf, so that the self-score stands on the
 * ledger before the review begins. After the preliminary determination the review may still change, as
 * gaps close: then it is told which standards turned on the day `on` (today when left out), and what was
 * determined stays. Before it, `on` has no meaning.
 */
export function decideRecordReviews(
  assessment: Assessment,
  given: unknown,
  context: DecisionContext,
  on?: string,
) {
  if (assessment.status === 'final' || assessment.status === 'cancelled') {
    return refuse('REVIEW_LOCKED', { status: assessment.status });
  }
  const reviews = readGivenAnswers(assessment, 'reviews', given);
  if (!reviews.ok) return reviews;
  for (const [standard, { answer, comment }] of Object.entries(reviews.value)) {
    if (answer !== null && comment === null) return refuse('COMMENT_REQUIRED', { standard });
  }
  const turned = draftTurns(assessment, reviews.value, context, on);
  if (!turned.ok) return turned;
  const recorded = [
    draftEntry('assessment.reviews-recorded', { assessment: assessment.id, reviews: reviews.value }),
    ...turned.value,
  ];
  if (assessment.status === 'submitted') return ok(recorded);
  if (assessment.status === 'returned' && lastOf(assessment, 'self')) {
    return refuse('WRONG_STATUS', {
      status: 'returned',
      remedy: 'Submit the partner’s corrected answers first.',
    });
  }
  const submitted = decideImpliedSubmission(assessment, context);
  return submitted.ok ? ok([...submitted.value, ...recorded]) : submitted;
}
