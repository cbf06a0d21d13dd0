import type { Tell } from './ports.ts';

/** What long reading tells while it goes on, and where it hears that nobody waits for it any more. */
export interface Progress {
  readonly at: Tell;
}

/** Thrown out of long reading that was cancelled; whoever began something takes it away on the way out. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Nobody hears of it, and nobody ends it. */
export const silent: Progress = { at: () => {} };
