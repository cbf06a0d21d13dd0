import { describe, expect, it } from 'vitest';
import { checkDue, dueAfterWeeks, isOutside } from '../../../../shared/rules/plan/due-date.ts';

const window = { from: '2026-02-28', until: '2026-08-28', extension: null };

describe('the date of a proposed action', () => {
  it.each([
    ['so many weeks after the start', 4, '2026-03-02', window, '2026-03-30'],
    ['over the end of a leap February', 1, '2028-02-25', null, '2028-03-03'],
    ['the last day of the window where it would lie after it', 20, '2026-06-01', window, '2026-08-28'],
    ['that last day on the day itself', 1, '2026-08-28', window, '2026-08-28'],
    ['so many weeks after the start where the window is over', 6, '2026-09-01', window, '2026-10-13'],
    ['any date where there is no window', 52, '2026-03-02', null, '2027-03-01'],
  ])('is %s', (_what, weeks, start, inside, expected) => {
    expect(dueAfterWeeks(weeks, start, inside)).toBe(expected);
  });
});

describe('a due date', () => {
  it('lies inside from the first day of the window to the last', () => {
    const days = ['2026-02-27', '2026-02-28', '2026-08-28', '2026-08-29'];
    expect(days.map((day) => isOutside(day, window))).toEqual([true, false, false, true]);
    expect(isOutside('2030-01-01', null)).toBe(false);
  });

  it('is kept outside with a reason, which nothing needs inside', () => {
    expect(checkDue('2026-08-29', ' Rains. ', window, '2026-03-02')).toEqual({ ok: true, value: 'Rains.' });
    expect(checkDue('2026-08-28', 'Rains.', window, '2026-03-02')).toEqual({ ok: true, value: null });
    expect(checkDue('2026-08-29', null, window, '2026-08-28')).toMatchObject({
      error: { code: 'DUE_OUTSIDE_WINDOW', details: { from: '2026-02-28', until: '2026-08-28' } },
    });
  });

  it('needs no reason once the window is over, unless it has passed as well', () => {
    expect(checkDue('2026-10-13', null, window, '2026-09-01')).toEqual({ ok: true, value: null });
    expect(checkDue('2026-08-30', null, window, '2026-09-01')).toMatchObject({ ok: false });
    expect(checkDue('2026-10-13', ' Rains. ', window, '2026-09-01')).toEqual({ ok: true, value: 'Rains.' });
  });
});
