import type { Tell } from '../../core/ports.ts';
import { Cancelled, type Progress } from '../../core/progress.ts';

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
