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

/** Milliseconds between two times of telling. */
const pace = 50;

/** Tells now and then, and of each step when it begins. */
export function pacedProgress(
  tell: Tell,
  isCancelled: () => boolean,
  now: () => number = () => performance.now(),
): Progress {
  let last = Number.NEGATIVE_INFINITY;
  let told: Parameters<Tell>[0] | null = null;
  return {
    at(step, done, total) {
      if (isCancelled()) throw new Cancelled();
      const time = now();
      if (step === told && time - last < pace) return;
      last = time;
      told = step;
      tell(step, done, total);
    },
  };
}
