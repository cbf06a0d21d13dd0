import type { Tell } from './ports.ts';

/** What long reading tells while it goes on, and where it hears that nobody waits for it any more. */
export interface Progress {
  readonly at: Tell;
  /**
   * The same between two steps that each stand by themselves, for a change: what is done then stays, and what is left is
   * named. Where it is left out, `at` hears it.
   */
  readonly between?: Tell;
}

/** Thrown out of long reading that was cancelled; whoever began something takes it away on the way out. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Nobody hears of it, and nobody ends it. */
export const silent: Progress = { at: () => {} };

/** Tells of a step that is done whole or not at all: nobody ends it in its midst. */
export function unstopped({ at }: Progress): Tell {
  return (...of) => {
    try {
      at(...of);
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
    }
  };
}
