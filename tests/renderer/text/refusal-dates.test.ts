import { expect, it } from 'vitest';
import { dayInWords } from '../../../renderer/components/form/refusal-text.ts';
import { keepApart } from '../../../renderer/text/keep-apart.ts';

it('writes a day that a refusal names as every other day of the screens', () => {
  expect(dayInWords('2026-09-20', 'en')).toBe('20 September 2026');
  expect(dayInWords('2026-09-20', 'ar')).toBe('20 أيلول/سبتمبر 2026');
});

it('writes an instant as a day and a time', () => {
  expect(dayInWords('2026-11-30T13:42:20.477Z', 'en')).toMatch(/^30 November 2026, \d{2}:\d{2}$/);
  expect(dayInWords('2026-11-30T13:42:20Z', 'ar')).toMatch(/^30 تشرين الثاني\/نوفمبر 2026، \d{2}:\d{2}$/);
});

it('keeps what is of another direction apart from the sentence', () => {
  expect(keepApart('/fictional/مجلد', 'rtl')).toBe('\u2066/fictional/مجلد\u2069');
  expect(keepApart('C:\\Fictional', 'rtl')).toBe('\u2066C:\\Fictional\u2069');
  expect(keepApart('Fictional Aid (Juba)', 'rtl')).toBe('\u2068Fictional Aid (Juba)\u2069');
  expect(keepApart('مؤسسة خيالية', 'ltr')).toBe('\u2068مؤسسة خيالية\u2069');
  for (const [value, direction] of [
    ['مؤسسة خيالية', 'rtl'],
    ['12', 'rtl'],
    ['/fictional', 'ltr'],
    ['Fictional Aid', 'ltr'],
  ] as const)
    expect(keepApart(value, direction)).toBe(value);
});

it('leaves alone what is no day', () => {
  for (const value of ['2026-13-45', '2026-09-20.xlsx', 'UG/2026PSEA1', '20', ''])
    expect(dayInWords(value, 'en')).toBe(value);
});
