import { expect, it } from 'vitest';
import { annexDate } from '../../../../shared/documents/annex/annex-date.ts';

it.each([
  ['en', '1 January 2026'],
  ['fr', '1er janvier 2026'],
  ['es', '1 de enero de 2026'],
  ['ar', '1 كانون الثاني/يناير 2026'],
  ['ru', '1 января 2026 г.'],
  ['zh', '2026年1月1日'],
])('prints a date in the words of %s, in Western digits', (language, words) => {
  expect(annexDate('2026-01-01', language)).toBe(words);
});

it('leaves text that is no date as it was written', () => {
  expect(annexDate('at signature', 'en')).toBe('at signature');
});
