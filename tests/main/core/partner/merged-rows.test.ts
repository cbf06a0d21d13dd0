import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { startWithWorkspace, value } from '../../../support/app.ts';

it('rows whose name is one merged cell are one partner, and are left out together', async () => {
  const test = await startWithWorkspace();
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('List');
  sheet.addRows([
    ['Partner', 'Country', 'Contact', 'E-mail'],
    ['Fictional A Trust', 'KE', 'A. Example', 'a@a.example'],
    [null, null, 'B. Example', 'b@a.example'],
  ]);
  sheet.mergeCells('A2:A3');
  const file = { name: 'list.xlsx', bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) };
  const first = value(await test.client.partner.import({ file }));
  expect([first.created.length, first.updated.length]).toEqual([1, 1]);
  const partner = first.created[0]?.reference ?? '';
  const { contacts } = value(await test.client.partner.get({ partner })).fields;
  expect(contacts.map(({ name }) => name)).toEqual(['A. Example', 'B. Example']);
  // The second time the partner is known: undecided, both rows stay out.
  const again = value(await test.client.partner.import({ file }));
  expect(again.skipped.map(({ row, why }) => [row, why])).toEqual([
    [2, 'duplicate'],
    [3, 'duplicate'],
  ]);
  expect(test.bugs).toEqual([]);
  await test.end();
});
