import { expect, it } from 'vitest';
import { standardNumber } from '../../../../shared/content/instrument-paste/standard-number.ts';

it.each([
  ['1.', 1, ''],
  ['CS1', 1, ''],
  ['CS 4:', 4, ''],
  ['Standard 5 – Reporting', 5, 'Reporting'],
  ['Core standard 6: Help', 6, 'Help'],
  ['Norme n° 3', 3, ''],
  ['3) Contrats', 3, 'Contrats'],
  ['المعيار ٢', 2, ''],
  ['٧', 7, ''],
  ['۸. سیاست', 8, 'سیاست'],
  ['标准3：政策', 3, '政策'],
  ['Стандарт 8. Меры', 8, 'Меры'],
  ['８', 8, ''],
])('%s names a standard', (text, number, rest) => {
  expect(standardNumber(text)).toEqual({ number, rest });
});

it.each([
  '30 days after the report',
  '1.2 Sub-point',
  'Policy',
  '',
  '2020',
  '0.',
  'ST/SGB/2003/13',
  '8 standards',
  '100',
  'Erreur inventée 1.',
  'A mistake of 3',
  'Within 5 working days',
])('%s names none', (text) => {
  expect(standardNumber(text)).toBeNull();
});
