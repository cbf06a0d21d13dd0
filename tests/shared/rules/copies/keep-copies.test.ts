import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiesToRemove, type DatedCopy, keptCopies } from '../../../../shared/rules/copies/keep-copies.ts';

const dayAfter = (start: string, days: number) =>
  new Date(Date.parse(`${start}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const copy = (on: string, time: string, kind: DatedCopy['kind'] = 'close'): DatedCopy => ({
  on,
  at: `${on}T${time}:00.000Z`,
  kind,
});
const left = (copies: readonly DatedCopy[]) => {
  const gone = new Set(copiesToRemove(copies));
  return copies.filter((each) => !gone.has(each));
};

describe('which copies are kept', () => {
  it('is the newest of a day, and after two years of work one of each day, week and month in turn', () => {
    let kept: readonly DatedCopy[] = [];
    for (let day = 0; day < 730; day += 1) {
      const on = dayAfter('2024-01-01', day);
      kept = left([...kept, copy(on, '09:00'), copy(on, '17:00')]);
    }
    expect(kept.every(({ at }) => at.includes('T17:00'))).toBe(true);
    const days = kept.map(({ on }) => on).reverse();
    expect(days.slice(0, 7)).toEqual(Array.from({ length: 7 }, (_, back) => dayAfter('2025-12-30', -back)));
    expect(days.length).toBeLessThanOrEqual(keptCopies.days + keptCopies.weeks + keptCopies.months);
    expect(new Set(days.map((on) => on.slice(0, 7))).size).toBe(12);
    expect(days.at(-1)).toBe('2025-01-31');
  });

  it('keeps what was made before a merge for thirty days, and the last five however old', () => {
    const merges = Array.from({ length: 8 }, (_, n) => copy(dayAfter('2026-01-01', n), '08:00', 'merge'));
    const later = Array.from({ length: 60 }, (_, n) => copy(dayAfter('2026-02-01', n), '17:00'));
    const kept = left([...merges, ...later]);
    expect(kept.filter(({ kind }) => kind === 'merge').map(({ on }) => on)).toEqual([
      '2026-01-04',
      '2026-01-05',
      '2026-01-06',
      '2026-01-07',
      '2026-01-08',
    ]);
  });

  it('takes nothing more away where a clock jumps ahead by years', () => {
    const copies = Array.from({ length: 7 }, (_, n) => copy(dayAfter('2026-03-02', n), '17:00'));
    expect(left([...copies, copy('2031-01-01', '17:00')])).toHaveLength(7);
  });

  it('always keeps the newest, and what it keeps once it keeps again', () => {
    const anyCopy = fc.record({
      on: fc.integer({ min: 0, max: 1500 }).map((days) => dayAfter('2023-01-01', days)),
      time: fc.constantFrom('08:00', '12:30', '17:00'),
      kind: fc.constantFrom('close', 'daily', 'merge', 'update', 'restore'),
    });
    fc.assert(
      fc.property(fc.array(anyCopy, { maxLength: 60 }), (made) => {
        const copies = made.map(({ on, time, kind }) => copy(on, time, kind as DatedCopy['kind']));
        const kept = left(copies);
        expect(left(kept)).toEqual(kept);
        const newest = copies
          .map(({ at }) => at)
          .sort()
          .at(-1);
        expect(
          kept
            .map(({ at }) => at)
            .sort()
            .at(-1),
        ).toBe(newest);
      }),
      { numRuns: 60 },
    );
  });
});
