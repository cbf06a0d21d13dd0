import { describe, expect, it } from 'vitest';
import { findChanges } from '../../../scripts/mutate/find-changes.ts';
import { pickChanges, randomFrom, share } from '../../../scripts/mutate/pick.ts';

const code = Array.from({ length: 20 }, (_, n) => `export const a${n} = b${n} === ${n} && c${n};`).join('\n');
const all = findChanges('piece.ts', code);
const pick = (count: number, seed: string) => pickChanges(all, count, randomFrom(seed));

describe('drawing changes', () => {
  it('repeats to the byte with the same seed, and differs with another', () => {
    expect(JSON.stringify(pick(15, 'psea'))).toBe(JSON.stringify(pick(15, 'psea')));
    expect(JSON.stringify(pick(15, 'psea'))).not.toBe(JSON.stringify(pick(15, 'other')));
  });

  it('goes on where a smaller draw ended, so that asking for more adds to what is known', () => {
    expect(pick(15, 'psea').slice(0, 5)).toEqual(pick(5, 'psea'));
  });

  it('draws none twice, and all when more are asked for than there are', () => {
    const drawn = pick(all.length + 10, 'psea');
    expect(drawn).toHaveLength(all.length);
    expect(new Set(drawn)).toEqual(new Set(all));
  });

  it('gives numbers that are the same on every machine', () => {
    const random = randomFrom('psea');
    expect(
      [random(), random(), random()].map((number) => Math.floor(number * 1_000_000)),
    ).toMatchInlineSnapshot(`
      [
        955484,
        322352,
        549235,
      ]
    `);
  });
});

describe('sharing out', () => {
  it('adds up, by weight, with the largest remainders first', () => {
    expect(share(300, [2, 2, 1])).toEqual([120, 120, 60]);
    expect(share(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(share(1, [1, 2, 1])).toEqual([0, 1, 0]);
    expect(share(7, [3])).toEqual([7]);
  });
});
