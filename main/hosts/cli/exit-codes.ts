/**
 * What a command ends with: done; refused by a rule, or something found wrong; used wrongly; stopped by a bug.
 */
export const exitCodes = { done: 0, refused: 1, usage: 2, bug: 70 } as const;
