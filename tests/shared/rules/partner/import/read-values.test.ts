import { describe, expect, test } from 'vitest';
import type { ReadValue } from '../../../../../shared/ground/sheet/sheet.ts';
import { readAmount } from '../../../../../shared/rules/partner/import/read-amount.ts';
import { readDate } from '../../../../../shared/rules/partner/import/read-date.ts';
import { readEmails } from '../../../../../shared/rules/partner/import/read-email.ts';
import { readLanguages } from '../../../../../shared/rules/partner/import/read-languages.ts';
import { readPartnerType } from '../../../../../shared/rules/partner/import/read-type.ts';
import {
  agencyIn,
  readVendorNumbers,
  usualDigits,
} from '../../../../../shared/rules/partner/import/read-vendor-number.ts';
import { readYesNo } from '../../../../../shared/rules/partner/import/read-yes-no.ts';
import type { Reading } from '../../../../../shared/rules/partner/import/value-reading.ts';

const text = (value: string): ReadValue => ({ kind: 'text', text: value });
const number = (value: number, shown = String(value)): ReadValue => ({
  kind: 'number',
  value,
  format: null,
  text: shown,
});
const codes = ({ problems }: Reading<unknown>) => problems.map(({ code }) => code);

describe('types of partner', () => {
  test.each([
    ['National NGO', 'national-ngo'],
    ['ONG nationale', 'national-ngo'],
    ['ONG nacional', 'national-ngo'],
    ['منظمة غير حكومية وطنية', 'national-ngo'],
    ['INGO (global)', 'international-ngo'],
    ['международная НПО', 'international-ngo'],
    ['Organisation communautaire', 'community-based-organisation'],
    ['CBO', 'community-based-organisation'],
    ['Croix-Rouge', 'red-cross-red-crescent'],
    ['Government', 'government'],
    ['政府', 'government'],
    ['Academic', 'academic'],
    ['Private', 'private-sector'],
    ['un-entity', 'un-entity'],
  ])('%s is %s', (value, type) => {
    expect(readPartnerType(value)).toEqual({ value: type, problems: [] });
  });

  test('"NGO" alone stays open, and an unknown word is named', () => {
    expect([
      codes(readPartnerType('NGO')),
      codes(readPartnerType('ONG')),
      codes(readPartnerType('Choir')),
    ]).toEqual([['TYPE_UNSPECIFIC'], ['TYPE_UNSPECIFIC'], ['TYPE_UNKNOWN']]);
  });
});

test('yes and no are read in six languages', () => {
  expect(
    ['Yes', 'Oui', 'Sí', 'نعم', 'Да', '是', ' yes ', '✓', ' ✓ ', '1'].map((value) => readYesNo(value).value),
  ).toEqual(Array(10).fill(true));
  expect(['No', 'non', 'لا', 'Нет', '否', '✗', ' ✗ ', '0'].map((value) => readYesNo(value).value)).toEqual(
    Array(8).fill(false),
  );
  expect(['N/A', 'sans objet', 'لا ينطبق', '不适用', '—'].map((value) => codes(readYesNo(value)))).toEqual(
    Array(5).fill(['YES_NO_NOT_APPLICABLE']),
  );
  expect(codes(readYesNo('perhaps'))).toEqual(['YES_NO_UNREADABLE']);
});

describe('languages', () => {
  test.each([
    ['en; so', ['en', 'so']],
    ['English and French', ['en', 'fr']],
    ['français, arabe', ['fr', 'ar']],
    ['العربية', ['ar']],
    ['الإنجليزية والفرنسية', ['en', 'fr']],
    ['русский', ['ru']],
    ['英文、中文', ['en', 'zh']],
    ['fr ar', ['fr', 'ar']],
    ['en-GB', ['en']],
    ['Dari / Pashto', ['prs', 'ps']],
    ['Kiswahili', ['sw']],
  ])('%s', (value, expected) => {
    expect(readLanguages(value)).toEqual({ value: expected, problems: [] });
  });

  test('what is not one is named, and the others are kept', () => {
    const read = readLanguages('fr; Klingonish');
    expect(read.value).toEqual(['fr']);
    expect(read.problems).toEqual([{ code: 'LANGUAGE_UNKNOWN', details: { value: 'Klingonish' } }]);
  });
});

describe('vendor numbers', () => {
  test('stay text with their zeros, several in a cell, with the agency that issued them', () => {
    expect(readVendorNumbers(text('0002500102 / UNICEF: 77-A'), 'UNDP', 10).value).toEqual([
      { agency: 'UNDP', number: '0002500102' },
      { agency: 'UNICEF', number: '77-A' },
    ]);
    expect(agencyIn('UN Habitat vendor no')).toBe('UN-Habitat');
    expect(agencyIn('Vendor no')).toBe('');
  });

  test('stored as numbers have probably lost their zeros when others in the column have them', () => {
    const digits = usualDigits([text('0002500101'), text('0002500103'), number(2500102)]);
    const read = readVendorNumbers(number(2500102), '', digits);
    expect(read.value).toEqual([{ agency: '', number: '2500102' }]);
    expect(read.problems).toEqual([
      {
        code: 'VENDOR_NUMBER_LOST_ZEROS',
        details: { value: '2500102', digits: 10, suggestion: '0002500102' },
      },
    ]);
  });

  test('stored as numbers are mentioned even where no other has zeros', () => {
    expect(codes(readVendorNumbers(number(2500102), '', usualDigits([number(2500102)])))).toEqual([
      'VENDOR_NUMBER_AS_NUMBER',
    ]);
  });

  test('shown with zeros by their format keep them', () => {
    expect(readVendorNumbers(number(2500102, '0002500102'), '', null)).toEqual({
      value: [{ agency: '', number: '0002500102' }],
      problems: [],
    });
  });

  test('longer than a spreadsheet can keep are refused', () => {
    expect(codes(readVendorNumbers(number(1234567890123456), '', null))).toEqual(['VENDOR_NUMBER_IMPRECISE']);
  });
});

describe('dates', () => {
  test.each([
    ['15/03/2026', '2026-03-15'],
    ['3.2.2026', '2026-02-03'],
    ['05/05/2026', '2026-05-05'],
    ['15 March 2026', '2026-03-15'],
    ['March 15, 2026', '2026-03-15'],
    ['1er avril 2026', '2026-04-01'],
    ['15 de marzo de 2026', '2026-03-15'],
    ['15 марта 2026 г.', '2026-03-15'],
    ['١٥ مارس ٢٠٢٦', '2026-03-15'],
    ['15 آذار 2026', '2026-03-15'],
    ['2026年3月15日', '2026-03-15'],
  ])('%s as text is read and mentioned', (value, iso) => {
    expect(readDate(text(value))).toEqual({
      value: iso,
      problems: [{ code: 'DATE_AS_TEXT', details: { value, iso } }],
    });
  });

  test('with two readings are not guessed', () => {
    expect(readDate(text('03/02/2026'))).toEqual({
      value: null,
      problems: [
        {
          code: 'DATE_AMBIGUOUS',
          details: { value: '03/02/2026', dayFirst: '2026-02-03', monthFirst: '2026-03-02' },
        },
      ],
    });
  });

  test.each(['31/02/2026', 'March 2026', 'soon'])('%s is unreadable', (value) => {
    expect(codes(readDate(text(value)))).toEqual(['DATE_UNREADABLE']);
  });

  test('that are dates, or ISO text as CSV has them, need no remark', () => {
    expect(readDate({ kind: 'date', iso: '2026-03-15T09:30:00' })).toEqual({
      value: '2026-03-15',
      problems: [],
    });
    expect(readDate(text('2026-03-15'))).toEqual({ value: '2026-03-15', problems: [] });
  });

  test('that lost their format are numbers of days', () => {
    expect(readDate(number(46037)).value).toBe('2026-01-15');
    expect(codes(readDate(number(12)))).toEqual(['DATE_UNREADABLE']);
  });
});

test('amounts are read when they have one reading', () => {
  const read = (value: string) => readAmount(text(value)).value;
  expect(
    ['98 500', '98\u00A0500', '1,250,000', '1.250.000,50', 'USD 98,500.00', '12,5', "1'250'000"].map(read),
  ).toEqual([98500, 98500, 1250000, 1250000.5, 98500, 12.5, 1250000]);
  expect(codes(readAmount(text('98 500')))).toEqual(['AMOUNT_AS_TEXT']);
  // Money has two places at most behind its mark, so that this is one thousand two hundred and fifty.
  expect(readAmount(text('1.250')).value).toBe(1250);
  expect(readAmount(text('98500.5'))).toEqual({ value: 98500.5, problems: [] });
});

test('e-mail addresses are told from remarks', () => {
  expect(readEmails('a@b.org; <c@d.example>, mailto:e@f.int').value).toEqual([
    'a@b.org',
    'c@d.example',
    'e@f.int',
  ]);
  expect(readEmails('Mary Deng <m@x.example>')).toEqual({ value: ['m@x.example'], problems: [] });
  expect(codes(readEmails('mary at x.example'))).toEqual(['EMAIL_INVALID']);
  expect(codes(readEmails('a@b'))).toEqual(['EMAIL_INVALID']);
});
