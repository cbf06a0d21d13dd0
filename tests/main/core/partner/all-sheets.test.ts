import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';

// One sheet for each country, office or year: taken in one go, each row by the sheet that it stands on.

let test: TestApp;
beforeEach(async () => {
  test = await startWithWorkspace();
});
afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

type Sheets = Readonly<Record<string, readonly (readonly (string | null)[])[]>>;

async function workbookOf(sheets: Sheets, change: (workbook: ExcelJS.Workbook) => void = () => {}) {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  change(workbook);
  return { name: 'all.xlsx', bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) };
}

const allSheets = true;
const partners = async () =>
  value(await test.client.partner.list({}))
    .rows.map(({ name, country }) => [name, country])
    .sort();

it('takes the trial file whole, a sheet for each country', async () => {
  const bytes = new Uint8Array(
    readFileSync(join(import.meta.dirname, '../../../fixtures/lists/32-sheet-per-country.xlsx')),
  );
  const file = { name: 'countries.xlsx', bytes };
  const alone = value(await test.client.partner.previewImport({ file }));
  const whole = value(await test.client.partner.previewImport({ file, allSheets }));
  expect(whole.lists).toBe(alone.lists);
  expect(alone.lists).toBeGreaterThan(1);
  expect(whole.rows.length).toBeGreaterThan(alone.rows.length);
  expect(whole.problems.map(({ code }) => code)).not.toContain('SHEETS_LEFT');
  expect(whole.rows.every(({ fields }) => fields.country)).toBe(true);
});

it.each([
  ['English', { Kenya: 'KE', Somalia: 'SO' }, ['Partner', 'E-mail']],
  ['French', { 'Côte d’Ivoire': 'CI', Mali: 'ML' }, ['Partenaire', 'Courriel']],
  ['Arabic', { السودان: 'SD', اليمن: 'YE' }, ['اسم المنظمة', 'البريد الإلكتروني']],
  ['Russian', { Украина: 'UA', Молдова: 'MD' }, ['Наименование организации', 'Эл. почта']],
  ['Chinese', { 尼泊尔: 'NP', 缅甸: 'MM' }, ['机构名称', '电子邮件']],
] as const)('knows countries and columns in %s', async (_, countries, titles) => {
  const entries = Object.entries(countries);
  const file = await workbookOf(
    Object.fromEntries(
      entries.map(([name], at) => [
        name,
        at === 0
          ? [titles, [`Fictional ${at} Relief`, `a${at}@x.example`]]
          : // The same columns in another order, below a title.
            [[`List of ${at}`], [...titles].reverse(), [`a${at}@x.example`, `Imagined ${at} Union`]],
      ]),
    ),
  );
  value(await test.client.partner.import({ file, allSheets }));
  expect(await partners()).toEqual([
    ['Fictional 0 Relief', entries[0]?.[1]],
    ['Imagined 1 Union', entries[1]?.[1]],
  ]);
});

it('names cells and rows by the sheet that the person sees, in the answer too', async () => {
  const file = await workbookOf({
    Kenya: [
      ['Partner', 'E-mail'],
      ['Fictional One', 'not an address'],
    ],
    Somalia: [['Remarks', 'E-mail', 'Partner'], [], ['met', 'b at x', 'Imagined Two'], ['Total', null, null]],
  });
  const { rows } = value(await test.client.partner.previewImport({ file, allSheets }));
  expect(rows.map(({ place }) => place)).toEqual(['Kenya!2', 'Somalia!3', 'Somalia!4']);
  const done = value(await test.client.partner.import({ file, allSheets, keepLost: true }));
  expect(done.notTaken.map(({ cell, code }) => [cell, code])).toEqual([
    ['Kenya!B2', 'EMAIL_INVALID'],
    ['Somalia!B3', 'EMAIL_INVALID'],
  ]);
  expect(done.skipped.map(({ place, why }) => [place, why])).toEqual([['Somalia!4', 'empty']]);
  const two = done.created.find(({ name }) => name === 'Imagined Two');
  expect(two?.place).toBe('Somalia!3');
  const { fields } = value(await test.client.partner.get({ partner: two?.reference ?? '' }));
  expect([fields.country, fields.notes]).toEqual(['SO', expect.stringContaining('Somalia!3')]);
});

it('finds one organisation on two sheets, and what is hidden or struck through on the second', async () => {
  const file = await workbookOf(
    {
      North: [
        ['Partner', 'Country'],
        ['Fictional Blue Delta', 'Kenya'],
      ],
      South: [
        ['Partner', 'Country'],
        ['Fictional Blue Delta', 'Kenya'],
        ['Imagined Amber', 'Kenya'],
        ['Invented Coral', 'Kenya'],
      ],
      Notes: [['Nothing of a list']],
      Old: [
        ['Partner', 'Country'],
        ['Gone Organisation', 'Kenya'],
      ],
    },
    (workbook) => {
      const south = workbook.getWorksheet('South');
      if (south) south.getRow(3).hidden = true;
      if (south) south.getCell('A4').font = { strike: true };
      const old = workbook.getWorksheet('Old');
      if (old) old.state = 'hidden';
    },
  );
  const { rows, problems } = value(await test.client.partner.previewImport({ file, allSheets }));
  expect(rows.map(({ suggestion }) => suggestion)).toEqual(['create', 'decide', 'create', 'create']);
  const told = Object.fromEntries(problems.map(({ code, details }) => [code, details]));
  expect(told).toMatchObject({
    ROWS_HIDDEN: { count: 1, rows: 'South!3' },
    ROWS_STRUCK: { count: 1, rows: 'South!4' },
    SHEETS_LEFT: { sheets: 'Old' },
  });
});

it('is read as one sheet where only one looks like a list', async () => {
  const file = await workbookOf({
    Only: [
      ['Partner', 'Country'],
      ['Fictional One', 'KE'],
    ],
    Notes: [['x']],
  });
  const { rows, lists } = value(await test.client.partner.previewImport({ file, allSheets }));
  expect([lists, rows.map(({ place, rowNumber }) => [place, rowNumber])]).toEqual([1, [[null, 2]]]);
});

it('says of a list that columns of it are hidden and rows struck through', async () => {
  const file = await workbookOf(
    {
      Only: [
        ['Partner', 'Country', 'E-mail'],
        ['Fictional One', 'KE', 'a@x.example'],
        ['Imagined Two', 'KE', null],
      ],
    },
    (workbook) => {
      const only = workbook.getWorksheet('Only');
      if (only) only.getColumn(3).hidden = true;
      if (only) only.getCell('A3').font = { strike: true };
    },
  );
  const { problems } = value(await test.client.partner.previewImport({ file }));
  expect(problems.map(({ code, details }) => [code, details.rows ?? details.columns])).toEqual([
    ['ROWS_STRUCK', '3'],
    ['COLUMNS_HIDDEN', 'C “E-mail”'],
  ]);
});
