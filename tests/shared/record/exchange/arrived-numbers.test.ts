import { describe, expect, it } from 'vitest';
import {
  isStrangeNumber,
  missingNumbers,
  noneArrived,
  withArrived,
} from '../../../../shared/record/exchange/arrived-numbers.ts';

const cameIn = (...numbers: number[]) =>
  numbers.reduce((arrived, number) => withArrived(arrived, number, false), noneArrived);

describe('numbers that never came', () => {
  it('are those below the highest that came, in whatever order', () => {
    expect(missingNumbers(cameIn(5, 1, 2))).toEqual({ numbers: [3, 4], count: 2 });
    expect(missingNumbers(cameIn(3))).toEqual({ numbers: [1, 2], count: 2 });
    expect(missingNumbers(cameIn(2, 1, 2))).toEqual({ numbers: [], count: 0 });
    expect(missingNumbers(noneArrived)).toEqual({ numbers: [], count: 0 });
    expect(cameIn(1, 3, 2, 7, 6)).toEqual({
      ranges: [
        [1, 3],
        [6, 7],
      ],
      whole: 0,
    });
  });

  it('are not those before a file that held everything', () => {
    expect(missingNumbers(withArrived(cameIn(1, 6), 4, true))).toEqual({ numbers: [5], count: 1 });
  });

  it('are counted, and the first hundred named, however many they are', () => {
    const { numbers, count } = missingNumbers(cameIn(1, 5000, 9_999));
    expect([numbers.length, numbers[0], count]).toEqual([100, 2, 9_996]);
  });
});

describe('a number', () => {
  it('that is far ahead of those that came is strange, but of the first whole record', () => {
    expect(isStrangeNumber(cameIn(1), 10_001, false)).toBe(false);
    expect(isStrangeNumber(cameIn(1), 10_002, false)).toBe(true);
    expect(isStrangeNumber(noneArrived, 400_000, true)).toBe(false);
    expect(isStrangeNumber(noneArrived, 1_000_000_000, true)).toBe(true);
  });
});
