import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { leftOut } from '../../../../shared/ground/guard/left-out.ts';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';

let app: TestApp;
beforeEach(async () => {
  app = await startWithWorkspace();
});
afterEach(async () => {
  expect(app.bugs).toEqual([]);
  await app.end();
});

const told = 'Contract ended: the director harassed a cleaner, she is pregnant and lives in Bentiu.';

async function list(): Promise<{ name: string; bytes: Uint8Array }> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Partners');
  sheet.addRows([
    ['Name', 'Country', 'Notes', 'Our own remark'],
    ['Fictional Hope', 'South Sudan', 'Visited in May; the code is signed by all.', ''],
    ['Fictional Light', 'South Sudan', told, ''],
    ['Fictional Bridge', 'South Sudan', '', 'A guard raped a girl.'],
  ]);
  return { name: 'list.xlsx', bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) };
}

const notesOf = async (name: string) => {
  const [row] = value(await app.client.partner.list({ search: name })).rows;
  return value(await app.client.partner.get({ partner: row?.id ?? '' })).fields.notes;
};

test('names the cells of columns that are taken in, and imports nothing before they are answered', async () => {
  const file = await list();
  const columns = { D: null };
  const seen = value(await app.client.partner.previewImport({ file, columns })).caseDetail;
  expect(seen.map(({ place, sheet, cell }) => [place, sheet, cell])).toEqual([
    ['Partners!C3', 'Partners', 'C3'],
  ]);
  expect(code(await app.client.partner.import({ file, columns }))).toBe('CASE_DETAIL_UNDECIDED');
  expect(value(await app.client.partner.list({})).total).toBe(0);
});

test('leaves out what it was told to, and needs no answer for a row that is not imported', async () => {
  const file = await list();
  const columns = { D: null };
  const answers = { 'Partners!C3': { choice: 'leave-out' as const } };
  const without = value(await app.client.partner.import({ file, columns, decisions: { 3: 'skip' } }));
  expect(without.created.map(({ name }) => name)).toEqual(['Fictional Hope', 'Fictional Bridge']);
  const done = value(
    await app.client.partner.import({ file, columns, caseDetail: { answers }, undecided: 'skip' }),
  );
  expect(done.created.map(({ name }) => name)).toEqual(['Fictional Light']);
  expect(await notesOf('Fictional Light')).toBe(leftOut('en'));
});

test('keeps what has a reason', async () => {
  const file = await list();
  const answers = { 'Partners!C3': { choice: 'keep' as const, reason: 'Published by the court.' } };
  value(await app.client.partner.import({ file, columns: { D: null }, caseDetail: { answers } }));
  expect(await notesOf('Fictional Light')).toBe(told);
});
