import type { Role } from '../../../shared/record/shapes/people.ts';

/** Who is suggested first where something is approved or signed. */
export const approving: readonly Role[] = ['approver', 'head-of-office'];
/** Who is suggested first where a reviewer is named. */
export const reviewing: readonly Role[] = ['reviewer'];
