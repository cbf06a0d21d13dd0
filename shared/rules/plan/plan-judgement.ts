import { type Assessment, gapsOf } from '../assessment/assessment.ts';
import type { Action } from './plan-state.ts';

/**
 * What a plan's actions say beside the review of their standards as it is now. The plan and the list of what is to do
 * judge alike, so both ask here.
 */

type Reviewed = Pick<Assessment, 'id' | 'instrument' | 'reviews'>;
type Judged = Pick<Action, 'fields' | 'standing'>;

/** Whether the current review of a standard says that it is not met; an unanswered one says nothing. */
export function isNotMet({ instrument, reviews }: Reviewed, standard: string): boolean {
  return gapsOf(instrument, reviews).includes(standard);
}

/** An action that was verified for a standard of which the review still says "not met": shown, never hidden. */
export function isContradiction({ fields, standing }: Judged, assessment: Reviewed): boolean {
  return (
    standing.status === 'verified' &&
    fields.assessment === assessment.id &&
    isNotMet(assessment, fields.standard)
  );
}

/**
 * Time to review a standard again: all its actions, dropped ones aside, are verified while the review says "not met".
 * `actions` may be the whole plan.
 */
export function isReviewProposed(
  standard: string,
  actions: readonly Judged[],
  assessment: Reviewed,
): boolean {
  const kept = actions.filter(
    ({ fields, standing }) =>
      fields.assessment === assessment.id && fields.standard === standard && standing.status !== 'dropped',
  );
  return (
    kept.length > 0 &&
    kept.every(({ standing }) => standing.status === 'verified') &&
    isNotMet(assessment, standard)
  );
}
