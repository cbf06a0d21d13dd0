import type { Answer } from '../../../shared/record/shapes/assessment.ts';

/** Whose answer it is: the partner's own, or the UN entity's review of it. */
export type Side = 'self' | 'review';

export const noAnswer: Answer = { answer: null, reason: null, comment: null };
