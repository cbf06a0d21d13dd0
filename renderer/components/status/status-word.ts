import type { AssessmentStatus, AssessmentView } from '../../../shared/rules/assessment/assessment-view.ts';
import { isWindowOver } from '../../../shared/rules/plan/due-date.ts';

/** Where an assessment is, as a list or a header says it. */
export type StatusWord =
  | AssessmentStatus
  | 'under-review'
  | 'decision-awaited'
  | 'improvement'
  | 'final-awaited';

type Place = Pick<AssessmentView, 'next' | 'stopped' | 'window'>;

/**
 * "Submitted" is true from the first review to the last signature and says little: what it waits for says where it is.
 * Without more than the status that stays.
 */
export function statusWord(status: AssessmentStatus, at: Place | null, today: string): StatusWord {
  if (status !== 'submitted' || at === null || at.stopped) return status;
  switch (at.next) {
    case 'record-reviews':
    case 'determine-preliminary':
      return 'under-review';
    case 'decide':
      return 'decision-awaited';
    case 'determine-final':
      return at.window !== null && !isWindowOver(at.window, today) ? 'improvement' : 'final-awaited';
    default:
      return status;
  }
}
