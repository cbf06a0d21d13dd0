import { expect, it } from 'vitest';
import { Cancelled } from '../../../../main/core/progress.ts';
import { pacedProgress } from '../../../../main/hosts/beside/paced-progress.ts';

function progressAt() {
  const told: unknown[] = [];
  const state = { now: 0, cancelled: false };
  const { at } = pacedProgress(
    (...given) => told.push(given),
    () => state.cancelled,
    () => state.now,
  );
  return { at, told, state };
}

it('tells of each step when it begins, and of the way through it now and then', () => {
  const { at, told, state } = progressAt();
  for (let done = 0; done < 200; done += 1) {
    at('partners', done, 200);
    state.now += 1;
  }
  at('writing', 0, 0);
  expect(told).toEqual([
    ['partners', 0, 200],
    ['partners', 50, 200],
    ['partners', 100, 200],
    ['partners', 150, 200],
    ['writing', 0, 0],
  ]);
});

it('throws once nobody waits any more, whether it is time to tell or not', () => {
  const { at, told, state } = progressAt();
  at('partners', 0, 2);
  state.cancelled = true;
  expect(() => at('partners', 1, 2)).toThrow(Cancelled);
  expect(told).toHaveLength(1);
});
