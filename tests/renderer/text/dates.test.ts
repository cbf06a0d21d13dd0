import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  formatDate,
  formatDistance,
  formatMoment,
  formatNear,
  monthName,
  monthOfYear,
  shortMonthName,
  weekday,
  weekOf,
} from '../../../renderer/components/text/dates.ts';

describe('a date on the screen', () => {
  it('is written in words, so that no country reads another day', () => {
    expect(formatDate('2026-02-03', 'en')).toBe('3 February 2026');
    expect(formatDate('2026-02-03', 'en', 'short')).toBe('3 Feb 2026');
    expect(formatDate('2026-09-03', 'en', 'short')).toBe('3 Sep 2026');
  });

  it('names an Arabic month both ways, as documents of the UN do', () => {
    expect(formatDate('2026-02-03', 'ar')).toBe('3 شباط/فبراير 2026');
  });

  it('shortens an Arabic month to one of its two names, spelled as in the long form', () => {
    for (const month of Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))) {
      const [, name = ''] = formatDate(`2026-${month}-20`, 'ar').split('/');
      expect(formatDate(`2026-${month}-20`, 'ar', 'short')).toBe(`20 ${name}`);
      expect(`${formatNear(`2026-${month}-20`, '2026-01-01', 'ar')} 2026`).toBe(`20 ${name}`);
    }
    expect(formatDate('2026-06-20', 'ar', 'short')).toBe('20 يونيه 2026');
  });

  it('is left as it is when it is no date', () => {
    expect(formatDate('soon', 'en')).toBe('soon');
  });

  it('is told with its distance: days at first, then months, then years', () => {
    expect(formatDistance('2026-11-21', '2026-11-21', 'en')).toBe('today');
    expect(formatDistance('2026-11-21', '2026-12-03', 'en')).toBe('in 12 days');
    expect(formatDistance('2026-11-21', '2027-05-21', 'en')).toBe('in 6 months');
    expect(formatDistance('2026-11-21', '2031-11-21', 'en')).toBe('in 5 years');
    expect(formatDistance('2026-11-21', '2026-11-10', 'en')).toBe('11 days ago');
  });

  it('counts calendar days across a change of the clocks', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
  });
});

describe('the moment of saving', () => {
  it('is a time alone when it was today, and has its date before it otherwise', () => {
    const at = new Date(2026, 10, 21, 14, 2).toISOString();
    expect(formatMoment(at, '2026-11-21', 'en')).toBe('14:02');
    expect(formatMoment(at, '2026-11-22', 'en')).toBe('21 Nov 2026, 14:02');
  });
});

describe('a date in a narrow column', () => {
  it('leaves the year out within the year, and names it in every other', () => {
    expect(formatNear('2026-09-05', '2026-11-21', 'en')).toBe('5 Sep');
    expect(formatNear('2027-01-05', '2026-11-21', 'en')).toBe('5 Jan 2027');
  });

  it('gives back what is no date', () => {
    expect(formatNear('soon', '2026-11-21', 'en')).toBe('soon');
  });
});

describe('a calendar', () => {
  it('names months alone and with their year as each language does, and Arabic ones as dates do', () => {
    const names = (['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const).map((language) => [
      monthName('03', language),
      shortMonthName('03', language),
      monthOfYear('2026-03-14', language),
    ]);
    expect(names).toEqual([
      ['March', 'Mar', 'March 2026'],
      ['mars', 'mars', 'mars 2026'],
      ['marzo', 'mar', 'marzo de 2026'],
      ['март', 'март', 'март 2026'],
      ['三月', '3月', '2026年3月'],
      ['آذار/مارس', 'مارس', 'آذار/مارس 2026'],
    ]);
  });

  it('never names two months alike, in short either', () => {
    const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
    for (const language of ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const) {
      for (const name of [monthName, shortMonthName])
        expect(new Set(months.map((month) => name(month, language))).size).toBe(12);
    }
  });

  it('names the days of a week, and begins it with Saturday in Arabic', () => {
    expect(weekday('2026-03-14', 'en')).toBe('Saturday');
    expect(weekday('2026-03-14', 'fr', 'narrow')).toBe('sam.');
    expect(weekday('2026-03-14', 'zh', 'narrow')).toBe('六');
    expect(weekday('', 'en')).toBe('');
    expect(weekOf('ar')).toEqual({ begins: 6, rests: [5, 6] });
    expect(weekOf('ru').begins).toBe(1);
  });
});
