import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { lastDetermination, turnsOf } from '../../../components/assessment/ledger.ts';
import { locksOf } from './locks.ts';

/** The day that a re-review counts from. */
export interface ReReviewDay {
  readonly on: string;
  readonly problem:
    | { readonly kind: 'missing' | 'future' }
    /** Standards turn in the order of their dates, and none before the preliminary determination. */
    | { readonly kind: 'before-preliminary' | 'before-turn'; readonly earliest: string }
    | null;
}

/** Whether the open review follows a preliminary determination, which stays as signed. */
export function isReReview(view: AssessmentView): boolean {
  return locksOf(view).review === null && lastDetermination(view, 'preliminary') !== null;
}

/** Checks a day as `shared/rules/assessment/decide/re-review.ts` will, so that the problem stands beside the field. */
export function reReviewDay(view: AssessmentView, standard: string, on: string, today: string): ReReviewDay {
  const preliminary = lastDetermination(view, 'preliminary')?.on ?? '';
  const turn = turnsOf(view, standard).at(-1)?.on ?? '';
  const problem = (): ReReviewDay['problem'] => {
    if (on === '') return { kind: 'missing' };
    if (on > today) return { kind: 'future' };
    if (on < preliminary) return { kind: 'before-preliminary', earliest: preliminary };
    return on < turn ? { kind: 'before-turn', earliest: turn } : null;
  };
  return { on, problem: problem() };
}
