import { expect, test } from 'vitest';
import { cellAddress, cellText, isBlank } from '../../../../shared/ground/sheet/sheet.ts';

test('addresses read as the person sees them', () => {
  expect(
    [
      [1, 1],
      [22, 13],
      [3, 26],
      [3, 27],
      [9, 702],
      [9, 703],
      [1, 16384],
    ].map(([row, column]) => cellAddress(row!, column!)),
  ).toEqual(['A1', 'M22', 'Z3', 'AA3', 'ZZ9', 'AAA9', 'XFD1']);
});

test('the text of a formula is the value saved with it', () => {
  expect(
    cellText({
      kind: 'formula',
      formula: '=1+1',
      value: { kind: 'number', value: 2, format: null, text: '2' },
    }),
  ).toBe('2');
});

test('spaces are blank, a formula without a value is not', () => {
  expect(isBlank({ kind: 'text', text: '  ' })).toBe(true);
  expect(isBlank(undefined)).toBe(true);
  expect(isBlank({ kind: 'formula', formula: '=A1', value: { kind: 'empty' } })).toBe(false);
});
