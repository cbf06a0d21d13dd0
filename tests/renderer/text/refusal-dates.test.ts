import { expect, it } from 'vitest';
import { dayInWords } from '../../../renderer/components/form/refusal-text.ts';

it('writes a day that a refusal names as every other day of the screens', () => {
  expect(dayInWords('2026-09-20', 'en')).toBe('20 September 2026');
  expect(dayInWords('2026-09-20', 'ar')).toBe('20 أيلول/سبتمبر 2026');
});

it('leaves alone what is no day', () => {
  for (const value of ['2026-13-45', '2026-09-20.xlsx', 'UG/2026PSEA1', '20', ''])
    expect(dayInWords(value, 'en')).toBe(value);
});
