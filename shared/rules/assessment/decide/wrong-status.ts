import { refuse } from '../../../ground/refusals/messages.ts';
import type { Assessment } from '../assessment.ts';

/** What a person can do about a status that stands in the way. */
const remedies = {
  draft: 'Record the partner’s answers first.',
  'in-progress': 'Submit the partner’s answers first.',
  returned: 'Submit the partner’s corrected answers first.',
  submitted: 'Return it to the partner, or go on with the review.',
  final: 'Record a revision instead.',
  cancelled: 'Start a new assessment instead.',
} as const;

export function wrongStatus(assessment: Assessment) {
  return refuse('WRONG_STATUS', { status: assessment.status, remedy: remedies[assessment.status] });
}

/** The refusal where a newer assessment took over; null where none did. What was determined before still stands. */
export function supersededStatus({ status, newer }: Assessment) {
  if (!newer) return null;
  const remedy = `The assessment ${newer.reference} was started after it: go on there, or cancel that one first.`;
  return refuse('WRONG_STATUS', { status, remedy });
}
