import { describe, expect, it } from 'vitest';
import { slotOf } from '../../../renderer/components/grid/slot-of.ts';

const keysOf = (indexes: readonly number[], current: number, slots: number) =>
  indexes.map((index) => slotOf(index, current, slots));
const from = (start: number, count: number) => Array.from({ length: count }, (_, at) => start + at);

describe('elements of a list that draws only the rows in sight', () => {
  it('takes the element of a row that leaves for the one that comes', () => {
    const before = keysOf(from(40, 10), 45, 10);
    const after = keysOf(from(43, 10), 45, 10);
    expect(new Set(after)).toEqual(new Set(before));
    expect(after[after.length - 1]).toBe(before[2]);
  });

  it('never gives two rows the same one, wherever the row at hand stands', () => {
    for (const current of [0, 3, 45, 52, 999]) {
      for (let start = 0; start < 60; start += 1) {
        const drawn = [...new Set([...from(start, 10), current])];
        expect(new Set(keysOf(drawn, current, 10)).size).toBe(drawn.length);
      }
    }
  });

  it('leaves the row at hand its own while the others pass by, so that it keeps the focus', () => {
    expect(new Set(from(0, 60).map(() => slotOf(7, 7, 10)))).toEqual(new Set(['7']));
  });
});
