import { expect, it } from 'vitest';
import { commaSeparated } from '../../../../shared/documents/report/comma-separated.ts';
import { vendorLines } from '../../../../shared/documents/vendor-master/vendor-lines.ts';
import { buildKeptRow } from '../../../../shared/rules/register/build-row.ts';
import { instruments, openDesk } from '../../../support/desk.ts';
import { tell } from '../../../support/story.ts';

const day = '2026-03-02';
const lineOf = (story: string, vendorNumbers: { agency: string; number: string }[] = []) => {
  const desk = openDesk({ today: '2020-01-01', fields: { vendorNumbers } });
  return vendorLines([buildKeptRow(tell(story, desk).file, instruments)], day, 'en');
};

it.each([
  ['nothing', 'Not Assessed', null],
  ['preliminary 2025-03-02 full; final 2025-06-01', 'Full Capacity (Low Risk)', '2025-06-01'],
  ['preliminary 2025-03-02 medium; final 2025-06-01', 'Medium Capacity (Moderate Risk)', '2025-06-01'],
  ['preliminary 2026-02-01 low', 'Low Capacity (High Risk)', '2026-02-01'],
  ['preliminary 2020-03-02 full; final 2020-06-01', 'Not Assessed', '2020-06-01'],
  ['emergency until 2026-04-30', 'Low Capacity Assumed - Emergency', null],
  ['emergency until 2026-02-28', 'Not Assessed', null],
  ['no-contact until 2026-04-30', 'No Contact with Beneficiaries', null],
  ['relies 2025-03-12 full until 2027-03-12', 'Full Capacity (Low Risk)', '2025-03-12'],
  [
    'preliminary 2025-03-02 full; final 2025-06-01; relies 2025-07-01 low until 2027-07-01',
    'Low Capacity (High Risk)',
    '2025-07-01',
  ],
  [
    'preliminary 2025-03-02 full; final 2025-06-01; relies 2025-05-01 low until 2027-05-01',
    'Full Capacity (Low Risk)',
    '2025-06-01',
  ],
  ['legacy 2024-02-01 low', null, '2024-02-01'],
  ['elsewhere 9.0.0 on 2026-01-01 determined', null, null],
])('%s: %s, last assessed on %s', (story, label, date) => {
  const [line] = lineOf(story);
  expect([line?.label, line?.date]).toEqual([label, date]);
  expect(line?.remark).not.toBe('');
});

it('has a line for each vendor number, and one for a partner without any', () => {
  const numbers = [
    { agency: 'UNICEF', number: '00123' },
    { agency: '', number: '77' },
  ];
  expect(lineOf('nothing', numbers).map(({ agency, number }) => [agency, number])).toEqual([
    ['UNICEF', '00123'],
    [null, '77'],
  ]);
  expect(lineOf('nothing').map(({ number }) => number)).toEqual([null]);
});

it('gives a spreadsheet no formula, and quotes what has a comma, a quote or a line in it', () => {
  expect(
    commaSeparated([
      ['=1+1', 'a, "b"', 'two\nlines', null, -1],
      ['@x', '+3', '', 'ü'],
    ]),
  ).toBe('\uFEFF\'=1+1,"a, ""b""","two\nlines",,-1\r\n\'@x,+3,,ü\r\n');
});
