/** A standard in the UN review as it stands: what counts as a gap is not met, and an open one waits for its answer. */
export type StandardState = 'met' | 'not-met' | 'not-applicable' | 'open';
