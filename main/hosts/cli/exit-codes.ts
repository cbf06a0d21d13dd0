/** What a command ends with: done, refused by a rule, used wrongly, or stopped by a bug. */
export const exitCodes = { done: 0, refused: 1, usage: 2, bug: 70 } as const;
