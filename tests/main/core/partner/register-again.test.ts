import ExcelJS from 'exceljs';
import { afterEach, expect, it } from 'vitest';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';

// The register goes out as a workbook, is edited in Excel, and comes back.

let test: TestApp;
afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

const partners = [
  { name: 'Fictional Blue Delta', country: 'KE', type: 'national-ngo' },
  { name: 'Fictional Amber Hills', country: 'TD' },
  { name: 'Fictional Coral Bay', country: 'CG' },
] as const;

async function exported(): Promise<ExcelJS.Workbook> {
  for (const fields of partners) value(await test.client.partner.create({ fields }));
  const { file } = value(await test.client.register.exportExcel({}));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file.bytes as unknown as ExcelJS.Buffer);
  return workbook;
}

const saved = async (workbook: ExcelJS.Workbook) => ({
  name: 'register.xlsx',
  bytes: new Uint8Array(await workbook.xlsx.writeBuffer()),
});

function cellOf(workbook: ExcelJS.Workbook, title: string, partner: string): ExcelJS.Cell {
  const sheet = workbook.worksheets[0] as ExcelJS.Worksheet;
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const titles = sheet.getRow(row).values as unknown[];
    const column = titles.indexOf(title);
    if (column < 0) continue;
    for (let below = row + 1; below <= sheet.rowCount; below += 1) {
      const cells = sheet.getRow(below);
      if ((cells.values as unknown[]).includes(partner)) return cells.getCell(column);
    }
  }
  throw new Error(`No ${title} of ${partner}`);
}

it('as it went out, it changes nothing and makes no agreement', async () => {
  test = await startWithWorkspace();
  const file = await saved(await exported());
  const preview = value(await test.client.partner.previewImport({ file }));
  expect(preview.rows.map(({ suggestion, changes }) => [suggestion, changes])).toEqual(
    partners.map(() => ['update', []]),
  );
  const done = value(await test.client.partner.import({ file, agreements: true }));
  expect([done.created, done.agreements, done.notTaken]).toEqual([[], [], []]);
  const rows = value(await test.client.partner.list({})).rows;
  expect(rows.map(({ name }) => name).sort()).toEqual(partners.map(({ name }) => name).sort());
});

it('brings what was edited, and tells it before, field by field', async () => {
  test = await startWithWorkspace();
  const workbook = await exported();
  cellOf(workbook, 'Acronym', 'Fictional Amber Hills').value = 'FAH';
  cellOf(workbook, 'Partner', 'Fictional Blue Delta').value = 'Fictional Blue Delta Relief';
  const file = await saved(workbook);
  const { rows } = value(await test.client.partner.previewImport({ file }));
  const told = rows.flatMap(({ changes }) => changes ?? []);
  expect(told).toHaveLength(2);
  expect(told).toContainEqual({
    field: 'acronym',
    cell: expect.stringMatching(/^[A-Z]+\d+$/),
    before: '',
    after: 'FAH',
  });
  expect(told).toContainEqual({
    field: 'name',
    cell: expect.stringMatching(/^[A-Z]+\d+$/),
    before: 'Fictional Blue Delta',
    after: 'Fictional Blue Delta Relief',
  });
  value(await test.client.partner.import({ file }));
  const after = value(await test.client.partner.list({})).rows;
  expect(after.map(({ name, acronym }) => [name, acronym]).sort()).toEqual([
    ['Fictional Amber Hills', 'FAH'],
    ['Fictional Blue Delta Relief', null],
    ['Fictional Coral Bay', null],
  ]);
});

it('keeps what it can’t take over in the notes, where a person wants that', async () => {
  test = await startWithWorkspace();
  const text = 'Partner,Country,E-mail,District\nFictional Dry River,Atlantis,nobody,Lake\n';
  const file = { name: 'list.csv', bytes: new TextEncoder().encode(text) };
  const done = value(await test.client.partner.import({ file, keepLost: true }));
  expect(done.notTaken.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
    'B2 COUNTRY_UNKNOWN',
    'C2 EMAIL_INVALID',
  ]);
  expect(done.columnsLeft).toEqual([{ letter: 'D', header: 'District', filled: 1 }]);
  const { notes } = value(
    await test.client.partner.get({ partner: done.created[0]?.reference ?? '' }),
  ).fields;
  expect(notes).toBe('From the list, row 2:\nCountry: Atlantis\nE-mail: nobody\nDistrict: Lake');
});

it('says of which rows the notes have no room, and which columns of agreements are not taken in', async () => {
  test = await startWithWorkspace();
  const long = 'x'.repeat(3990);
  const text = `Partner,Country,Agreement no,Notes,District\nFictional Dry River,KE,AG-1,${long},Lake side\n`;
  const file = { name: 'list.csv', bytes: new TextEncoder().encode(text) };
  const done = value(await test.client.partner.import({ file, keepLost: true }));
  expect(done.notKept).toEqual([{ row: 2, place: null }]);
  expect(done.columnsLeft.map(({ header }) => header)).toEqual(['Agreement no', 'District']);
});
