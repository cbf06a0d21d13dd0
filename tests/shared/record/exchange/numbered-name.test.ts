import { describe, expect, it } from 'vitest';
import {
  missingNumbers,
  numberedName,
  readNumberedName,
} from '../../../../shared/record/exchange/numbered-name.ts';

const device = { office: 'Fictional office', code: '7KQ', fingerprint: 'K7QF-M3AB-0000-1111-2222' };

describe('the name of a file in a shared folder', () => {
  it('tells device and number, whatever the office is called', () => {
    for (const office of ['', 'مكتب', 'A 1234-5678 00009 office', 'x'.repeat(300)]) {
      const name = `${numberedName({ ...device, office }, 12).join(' ')}.psea`;
      expect(readNumberedName(name)).toEqual({ device: '7KQ K7QF-M3AB', number: 12 });
    }
  });

  it('is not taken for one where somebody named a file otherwise, or a program a second copy', () => {
    for (const name of ['notes.psea', 'PSEA 7KQ K7QF-M3AB 00012 (1).psea', 'PSEA 7KQ K7QF-M3AB 12.psea'])
      expect(readNumberedName(name)).toBeNull();
  });
});

describe('numbers that never came', () => {
  const seen = (...numbers: number[]) => numbers.map((number) => ({ number, whole: false }));

  it('are those below the highest that is known', () => {
    expect(missingNumbers(seen(1, 2, 5))).toEqual([3, 4]);
    expect(missingNumbers(seen(3))).toEqual([1, 2]);
    expect(missingNumbers(seen(1, 2))).toEqual([]);
    expect(missingNumbers([])).toEqual([]);
  });

  it('are not those before a file that held everything', () => {
    expect(missingNumbers([...seen(1, 6), { number: 4, whole: true }])).toEqual([5]);
  });
});
