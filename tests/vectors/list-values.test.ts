import { describe, expect, it } from 'vitest';
import { readCountry } from '../../shared/ground/countries/read-country.ts';
import type { ReadValue } from '../../shared/ground/sheet/sheet.ts';
import { headerMeaning } from '../../shared/rules/partner/import/header-words.ts';
import { isPlaceholder } from '../../shared/rules/partner/import/placeholders.ts';
import { currencyIn, readAmount } from '../../shared/rules/partner/import/read-amount.ts';
import { type DateOrder, readDate } from '../../shared/rules/partner/import/read-date.ts';
import { readEmails } from '../../shared/rules/partner/import/read-email.ts';
import { readVendorNumbers } from '../../shared/rules/partner/import/read-vendor-number.ts';
import { readTable } from './read-table.ts';

const table = (heading: string) => readTable('list-values.md', heading);
const text = (value: string): ReadValue => ({ kind: 'text', text: value });
const orNothing = (value: unknown) =>
  value === null || value === undefined || value === '' ? '–' : String(value);

describe('of a list', () => {
  it.each(table('Titles'))('the title %s is the column of %s', (title = '', target) => {
    expect(orNothing(headerMeaning(title)?.target)).toBe(target);
  });

  it.each(table('Nothing known'))('%s says nothing: %s', (value = '', says) => {
    expect(isPlaceholder(value)).toBe(says === 'yes');
  });

  it.each(table('Dates'))('the date %s, %s, is %s', (value = '', order, right) => {
    const how = { order: order === '' ? null : (order as DateOrder), from1904: false };
    const { value: iso, problems } = readDate(text(value), how);
    expect(orNothing(iso)).toBe(right);
    // Whatever isn't the date of the list to the letter is told.
    expect(problems.length > 0).toBe(iso !== value);
  });

  it.each(table('Amounts'))('the amount %s is %s %s', (value = '', right, currency) => {
    expect(orNothing(readAmount(text(value)).value)).toBe(right);
    if (right !== '–') expect(currencyIn(value) ?? '').toBe(currency);
  });

  it.each(table('Countries'))('the country %s is %s', (value = '', right) => {
    const read = readCountry(value);
    const said = {
      one: () => (read.kind === 'one' ? read.code : ''),
      namesakes: () => (read.kind === 'namesakes' ? read.codes.join(' or ') : ''),
      several: () => (read.kind === 'several' ? read.codes.join(' and ') : ''),
      region: () => 'a region',
      unknown: () => '–',
    };
    expect(said[read.kind]()).toBe(right);
  });

  it.each(table('Addresses'))('the address %s is %s', (value = '', right) => {
    expect(orNothing(readEmails(value).value.join(' '))).toBe(right);
  });

  it.each(table('Vendor numbers'))('the vendor number %s is %s', (value = '', right) => {
    const { value: numbers } = readVendorNumbers(text(value), '', null);
    expect(orNothing(numbers.map(({ number }) => number).join(' '))).toBe(right);
  });
});
