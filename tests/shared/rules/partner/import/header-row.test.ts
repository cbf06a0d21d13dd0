import { describe, expect, test } from 'vitest';
import type { ReadSheet } from '../../../../../shared/ground/sheet/sheet.ts';
import { headerMeaning } from '../../../../../shared/rules/partner/import/header-words.ts';
import { findHeader } from '../../../../../shared/rules/partner/import/match-columns.ts';

function sheet(...rows: string[][]): ReadSheet {
  const cell = (text: string) =>
    text === '' ? ({ kind: 'empty' } as const) : ({ kind: 'text', text } as const);
  return { name: 'List', hidden: false, rows: rows.map((row) => row.map(cell)) };
}

describe('the row of column names', () => {
  test('is one with a known name and another that holds a known name among other words', () => {
    expect(headerMeaning('Partner name')).toMatchObject({ how: 'exact' });
    expect(headerMeaning('Main e-mail address')).toMatchObject({ target: 'contactEmail', how: 'similar' });
    const list = sheet(
      ['Fictional partners of 2026', ''],
      ['Partner name', 'Main e-mail address'],
      ['Hope', 'hope@example.org'],
    );
    expect(findHeader(list)).toMatchObject({
      rowNumber: 2,
      headers: ['Partner name', 'Main e-mail address'],
    });
  });

  test('is none when names are only alike, or when one known name stands among others', () => {
    expect(findHeader(sheet(['Main e-mail address', 'Their phone number'], ['x', 'y']))).toBeNull();
    expect(findHeader(sheet(['Hope for Women', 'Country'], ['x', 'y']))).toBeNull();
  });
});

test('a running number says nothing about a partner, also among other words', () => {
  expect(headerMeaning('Serial number')).toEqual({ target: 'listNumber', how: 'exact' });
  expect(headerMeaning('The serial number')).toBeNull();
});

test('a known name among other words counts when it is half of them, and no less', () => {
  expect(headerMeaning('Country visited')).toBeNull();
  expect(headerMeaning('Country visits')).toEqual({ target: 'country', how: 'similar' });
});

describe('two letters between brackets or bars', () => {
  test.each(['Reached this year (IP)', 'Visited by / HQ', 'Reported to | IP'])(
    'say nothing about a column: %s',
    (header) => {
      expect(headerMeaning(header)).toBeNull();
    },
  );

  test('are a name of their own when nothing else stands there', () => {
    expect(headerMeaning('IP')).toEqual({ target: 'name', how: 'exact' });
    expect(headerMeaning('HQ')).toEqual({ target: 'headquarters', how: 'exact' });
    expect(headerMeaning('Local partner (NGO)')).toMatchObject({ target: 'name', how: 'exact' });
  });
});
