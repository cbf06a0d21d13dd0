/** Shortest passphrase that the workspace takes; the host checks it again. */
export const MINIMUM_PASSPHRASE = 12;
