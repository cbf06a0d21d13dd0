import { deadlineKinds } from '../assessment/deadline-kinds.ts';

/** What waits for a person without a date of its own. */
export const waitingKinds = [
  'gap-without-action',
  're-review-proposed',
  'contradiction',
  'consequence-missing',
  'review-requested',
  'partner-blocked',
  'escalation-open',
  'flag-open',
  'screening-missing',
  'clauses-missing',
  'agreement-not-carried',
  'reliance-proposed',
  'sub-agreement-gaps',
  'not-shown',
] as const;

/** Every kind of thing to do: dates first. */
export const dueKinds = [...deadlineKinds, ...waitingKinds] as const;

/** Seen from a day: past, that day, within 7 days, within 31 days, later, or without a date. */
export const dueStates = ['overdue', 'today', 'week', 'month', 'later', 'waiting'] as const;
