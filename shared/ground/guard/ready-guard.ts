import { partsFor } from './guard-languages.ts';
import { has } from './place.ts';

/**
 * Makes ready what the guard reads texts in such letters by, one short step after the other: an expression is compiled
 * when it is first used, and again when it is used once more. A first text would otherwise wait for all of it.
 */
export function* readyingGuard(sample: string): Generator<void, void> {
  for (const part of partsFor(sample)) {
    const words = part();
    yield;
    for (const value of Object.values(words).flat(3)) {
      if (!(value instanceof RegExp)) continue;
      for (let times = 0; times < 2; times += 1) has(sample, value);
      yield;
    }
  }
}
