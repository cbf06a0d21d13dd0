import { describe, expect, it } from 'vitest';
import { endOf, monthsOf, startOf } from '../../../renderer/features/timeline/model/scale.ts';

const span = { from: '2026-11-01', until: '2027-02-28' };

describe('the time axis', () => {
  it('runs from the beginning of the first day to the end of the last', () => {
    expect(startOf('2026-11-01', span)).toBe(0);
    expect(endOf('2027-02-28', span)).toBe(1);
    expect(endOf('2026-11-30', span)).toBeCloseTo(30 / 120);
    expect(startOf('2026-12-01', span)).toBe(endOf('2026-11-30', span));
  });

  it('puts what lies outside at the edge', () => {
    expect(startOf('2024-02-29', span)).toBe(0);
    expect(endOf('2031-08-31', span)).toBe(1);
  });

  it('has every month over the turn of the year, side by side', () => {
    const months = monthsOf(span);
    expect(months.map(({ first }) => first)).toEqual([
      '2026-11-01',
      '2026-12-01',
      '2027-01-01',
      '2027-02-01',
    ]);
    for (const [index, month] of months.entries()) expect(month.start).toBe(months[index - 1]?.end ?? 0);
    expect(months.at(-1)?.end).toBe(1);
  });
});
