import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import type { Side } from '../../../components/assessment/sides.ts';

/** Why a side can't be written to. */
export type SelfLock = 'submitted' | 'final' | 'cancelled';
export type ReviewLock = 'not-submitted' | 'returned' | 'superseded' | 'final' | 'cancelled';

export interface Locks {
  readonly self: SelfLock | null;
  readonly review: ReviewLock | null;
}

/**
 * Which side is open. The partner's answers are open until submitted and again once returned; the review
 * is open from then until the final determination, since gaps close during the improvement window, unless
 * a newer assessment took over: then a submitted one waits for nothing any more.
 */
export function locksOf({ status, next }: Pick<AssessmentView, 'status' | 'next'>): Locks {
  switch (status) {
    case 'draft':
    case 'in-progress':
      return { self: null, review: 'not-submitted' };
    case 'returned':
      return { self: null, review: 'returned' };
    case 'submitted':
      return { self: 'submitted', review: next === 'none' ? 'superseded' : null };
    case 'final':
    case 'cancelled':
      return { self: status, review: status };
  }
}

/** The side that the keys 1, 2, 3 answer; null when both are closed. */
export function openSide(locks: Locks): Side | null {
  if (locks.self === null) return 'self';
  return locks.review === null ? 'review' : null;
}
