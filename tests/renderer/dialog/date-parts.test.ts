import { describe, expect, it } from 'vitest';
import { joinDate, splitDate } from '../../../renderer/components/dialog/date-parts.ts';
import { keptLike } from '../../../renderer/components/dialog/kept-like.ts';

describe('a date in parts', () => {
  it('comes back as it went in', () => {
    for (const date of ['2026-11-21', '2028-02-29', '2026-01-05'])
      expect(joinDate(splitDate(date))).toBe(date);
  });

  it('reads Arabic digits', () => {
    expect(joinDate({ day: '٥', month: '03', year: '٢٠٢٦' })).toBe('2026-03-05');
  });

  it('is none while a part is missing or the calendar has no such day', () => {
    expect(joinDate({ day: '31', month: '02', year: '2026' })).toBe('');
    expect(joinDate({ day: '29', month: '02', year: '2026' })).toBe('');
    expect(joinDate({ day: '', month: '02', year: '2026' })).toBe('');
    expect(joinDate({ day: '1', month: '', year: '2026' })).toBe('');
    expect(joinDate({ day: '1', month: '02', year: '26' })).toBe('');
    expect(joinDate({ day: 'x', month: '02', year: '2026' })).toBe('');
  });

  it('is empty parts for no date', () => {
    expect(splitDate('')).toEqual({ day: '', month: '', year: '' });
  });
});

describe('a form that was kept', () => {
  const initial = {
    reason: '',
    on: '2026-11-21',
    decision: null as string | null,
    who: { name: '', function: '' },
    tags: [] as string[],
  };

  it('is taken over where it has the shape of the form', () => {
    const kept = {
      ...initial,
      reason: 'Wrong partner.',
      decision: 'proceed',
      who: { name: 'A', function: 'B' },
      tags: ['WFP'],
    };
    expect(keptLike(initial, kept)).toEqual(kept);
  });

  it('falls back to the form where a member is of another kind or missing', () => {
    expect(keptLike(initial, { reason: 3, decision: 7, who: 'x', tags: [1, 'WFP'], more: true })).toEqual({
      ...initial,
      tags: ['WFP'],
    });
  });

  it('is none when it is no form', () => {
    expect(keptLike(initial, null)).toBeNull();
    expect(keptLike(initial, [])).toBeNull();
  });
});
