/** The command was typed wrongly: nothing was done, help follows, exit code 2. */
export class UsageError extends Error {}
