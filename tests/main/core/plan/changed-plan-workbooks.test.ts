import type ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { code, value } from '../../../support/app.ts';
import { editForm } from '../../../support/fill-form.ts';
import { fillPlan, type IssuedPlan, issuePlan, notableIn, planSheet } from '../../../support/fill-plan.ts';

let plan: IssuedPlan;
let filled: Uint8Array;
beforeAll(async () => {
  plan = await issuePlan();
  const [first, second] = plan.actions;
  filled = await fillPlan(plan.bytes, {
    [first]: { status: 'Done', note: 'Form in use.' },
    [second]: { status: 'In progress' },
  });
});
afterAll(async () => {
  expect(plan.test.bugs).toEqual([]);
  await plan.test.end();
});

/** What is always said of that workbook. */
const asFilled = [
  'A1 status recorded DONE_NOT_VERIFIED',
  'A1 note recorded NOTE_RECORDED',
  'A2 status recorded STATUS_RECORDED',
];

async function reportOn(bytes: Uint8Array) {
  const file = { name: 'changed.xlsx', bytes };
  return value(await plan.test.client.plan.import({ file, dryRun: true })).report;
}

const readChanged = async (change: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void) =>
  reportOn(await editForm(filled, (workbook) => change(planSheet(workbook), workbook)));

/** The rows of the table as values; the sheet's merged cells stand above and below it. */
const valuesOf = (sheet: ExcelJS.Worksheet, row: number) =>
  Array.from({ length: 10 }, (_, column) => sheet.getCell(row, column + 1).value);
const put = (sheet: ExcelJS.Worksheet, row: number, values: readonly ExcelJS.CellValue[]) => {
  values.forEach((each, column) => {
    sheet.getCell(row, column + 1).value = each;
  });
};

test('rows in another order are found by their reference', async () => {
  const report = await readChanged((sheet) => {
    const [a, b, c] = [7, 8, 9].map((row) => valuesOf(sheet, row));
    put(sheet, 7, c ?? []);
    put(sheet, 8, a ?? []);
    put(sheet, 9, b ?? []);
  });
  expect(notableIn(report)).toEqual(['row same ROWS_MOVED', ...asFilled]);
  expect(report.rows.find(({ code: each }) => each === 'DONE_NOT_VERIFIED')?.cell).toBe('H8');
});

test('what is seen goes before the hidden key, which sorting leaves behind', async () => {
  const report = await readChanged((sheet) => {
    const [a, b] = [valuesOf(sheet, 7), valuesOf(sheet, 8)];
    put(sheet, 7, [a[0] ?? null, ...b.slice(1)]);
    put(sheet, 8, [b[0] ?? null, ...a.slice(1)]);
  });
  expect(notableIn(report)).toEqual(['row same ROWS_MOVED', ...asFilled]);
});

test('missing, repeated and added rows are named', async () => {
  const report = await readChanged((sheet) => {
    const again = valuesOf(sheet, 7);
    put(sheet, 9, again.with(7, 'In progress'));
    put(sheet, 10, [null, 'A new one', null, 'We also plan a poster.', null, null, null, 'Done']);
  });
  expect(notableIn(report)).toEqual([
    'row same ROWS_MOVED',
    'A1 row warning ROW_REPEATED',
    'A1 row warning ROW_REPEATED',
    'A1 status refused TWO_VALUES',
    'A1 status refused TWO_VALUES',
    'A1 note recorded NOTE_RECORDED',
    'A2 status recorded STATUS_RECORDED',
    'A3 row warning ROW_MISSING',
    'row ignored ROW_ADDED',
  ]);
  expect(report.rows.at(-1)).toMatchObject({
    cell: 'B10',
    value: 'A new one · We also plan a poster. · Done',
  });
});

test('altered fixed text is pointed at and never taken over', async () => {
  const report = await readChanged((sheet) => {
    sheet.getCell('G8').value = new Date('2026-12-31');
    sheet.getCell('E9').value = 'A phone call is enough.';
  });
  expect(notableIn(report)).toEqual([
    ...asFilled.slice(0, 2),
    'A2 fixed warning TEXT_ALTERED',
    'A2 status recorded STATUS_RECORDED',
    'A3 fixed warning TEXT_ALTERED',
  ]);
  expect(report.rows.filter(({ field }) => field === 'fixed')).toMatchObject([
    { cell: 'G8', value: '2026-12-31', recorded: '2026-06-15' },
    { cell: 'E9', value: 'A phone call is enough.', recorded: 'Signed agreement.' },
  ]);
});

test('wording altered together with the hidden sheet does not agree with what was handed out', async () => {
  const report = await readChanged((sheet, workbook) => {
    sheet.getCell('E9').value = 'A phone call is enough.';
    workbook.getWorksheet('psea-plan')?.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.value === 'Signed agreement.') cell.value = 'A phone call is enough.';
      }),
    );
  });
  expect(notableIn(report)).toEqual(['file warning CHECKSUM_DIFFERS', ...asFilled]);
});

test('inserted columns, a renamed sheet and a sheet of the partner’s own lose nothing', async () => {
  const report = await readChanged((sheet, workbook) => {
    for (const row of [6, 7, 8, 9]) {
      const values = valuesOf(sheet, row);
      put(sheet, row, [...values.slice(0, 4), row === 6 ? 'Budget' : 'ours', ...values.slice(4)]);
    }
    sheet.name = 'Notre plan';
    workbook.addWorksheet('Notes').getCell('A1').value = 'Our notes';
  });
  expect(notableIn(report)).toEqual([
    'file same SHEET_RENAMED',
    'file ignored SHEET_ADDED',
    'file same COLUMNS_MOVED',
    ...asFilled.slice(0, 2),
    'A1 row ignored BESIDE',
    ...asFilled.slice(2),
    'A2 row ignored BESIDE',
    'A3 row ignored BESIDE',
  ]);
});

test('without hidden column and titles the table is read by its places', async () => {
  const report = await readChanged((sheet) => {
    for (const row of [6, 7, 8, 9]) put(sheet, row, valuesOf(sheet, row).with(0, null));
    sheet.getCell('I6').value = null;
    sheet.getCell('J6').value = 'Remarks';
  });
  expect(notableIn(report)).toEqual(['fixed warning TITLES_MISSING', ...asFilled]);
});

test('without the hidden sheet the line at the foot says whose it is', async () => {
  const report = await readChanged((_, workbook) => workbook.removeWorksheet('psea-plan'));
  expect(notableIn(report)).toEqual([
    'file warning IDENTITY_IN_SIGHT_ONLY',
    ...asFilled,
    'A3 status same STATUS_SAME',
  ]);
  const stranger = await editForm(filled, (workbook) => {
    workbook.removeWorksheet('psea-plan');
    workbook.removeWorksheet('Help');
    planSheet(workbook).getCell('B11').value = 'gone';
  });
  const file = { name: 'stranger.xlsx', bytes: stranger };
  expect(code(await plan.test.client.plan.import({ file }))).toBe('PLAN_FORM_UNKNOWN');
});

test('a cell that was merged away is pointed at', async () => {
  const report = await readChanged((sheet) => sheet.mergeCells('J7:J8'));
  expect(notableIn(report)).toEqual([...asFilled, 'A2 row warning MERGED']);
});

test('a newer workbook is refused, an older and an outdated one are read and said to be so', async () => {
  const withVersion = (version: string) =>
    editForm(filled, (workbook) => {
      const hidden = workbook.getWorksheet('psea-plan');
      if (hidden) hidden.getCell('B1').value = version;
    });
  const newer = { name: 'newer.xlsx', bytes: await withVersion('9') };
  expect(code(await plan.test.client.plan.import({ file: newer }))).toBe('PLAN_FORM_UNKNOWN');
  expect(notableIn(await reportOn(await withVersion('0')))).toEqual(['file same OLDER_FORM', ...asFilled]);
  value(await plan.test.client.plan.exportExcel({ partner: plan.partner, language: 'ar' }));
  expect(notableIn(await reportOn(filled))).toEqual(['file warning LATER_FORM_ISSUED', ...asFilled]);
});
