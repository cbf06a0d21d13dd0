import { readyingGuard } from '../../../shared/ground/guard/ready-guard.ts';

let begun = false;

/** Makes the guard ready while nothing else is to do, so that a first letter needn't wait for it. */
export function prepareGuard(): void {
  if (begun) return;
  begun = true;
  const steps = readyingGuard('a');
  const work = (rest: IdleDeadline) => {
    do {
      if (steps.next().done) return;
    } while (rest.timeRemaining() > 5);
    requestIdleCallback(work);
  };
  requestIdleCallback(work);
}
