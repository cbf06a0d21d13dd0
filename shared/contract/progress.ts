/** What long reading is at, for a person who waits for it. */
export const progressSteps = [
  /** Lists and documents that were handed in. */
  'reading',
  /** The files of the workspace, as wholes. */
  'files',
  'partners',
  'documents',
  /** What is given out. */
  'writing',
] as const;
export type ProgressStep = (typeof progressSteps)[number];
