import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { startAssessment } from '../../../support/fill-form.ts';

let app: TestApp;
let assessment: string;
beforeAll(async () => {
  app = await startWithWorkspace();
  assessment = (await startAssessment(app, 'Fictional partner with answers alone')).assessment;
});
afterAll(async () => {
  expect(app.bugs).toEqual([]);
  await app.end();
});

const standards = Array.from({ length: 8 }, (_, index) => `CS${index + 1}`);

async function workbookOf(rows: readonly (readonly (string | null)[])[]) {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Answers');
  for (const row of rows) sheet.addRow([...row]);
  return { name: 'theirs.xlsx', bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) };
}

test('a proposal names every standard for answers and comments, those without a cell as none', async () => {
  const file = await workbookOf(standards.slice(0, 6).map((standard) => [standard, 'yes']));
  const { report } = value(await app.client.form.import({ file, dryRun: true, assessment }));
  expect(Object.keys(report.mapping?.answers ?? {})).toEqual(standards);
  expect(report.mapping?.answers).toMatchObject({ CS1: 'B1', CS6: 'B6', CS7: null, CS8: null });
  expect(report.mapping?.comments).toEqual(Object.fromEntries(standards.map((standard) => [standard, null])));
});

test('a workbook that nobody has placed yet is shown with what was found in it, counted and by sheet', async () => {
  const found = await workbookOf(standards.map((standard) => [standard, 'yes', 'Since 2024']));
  const { report } = value(await app.client.form.import({ file: found, dryRun: true }));
  const [, proposed] = report.findings;
  expect(report.findings.map(({ code }) => code)).toEqual(['NOT_OUR_FORM', 'MAPPING_PROPOSED']);
  expect(proposed?.message).toMatch(/8/);
  expect(proposed?.message).toContain('Answers');

  const nothing = await workbookOf([['A shopping list'], ['Milk']]);
  const none = value(await app.client.form.import({ file: nothing, dryRun: true })).report;
  expect(none.findings.map(({ code }) => code)).toEqual(['NOT_OUR_FORM']);
});

test('a proposal for a known assessment is counted too, and none is told of where nothing was found', async () => {
  const codes = async (rows: readonly (readonly string[])[]) => {
    const file = await workbookOf(rows);
    const { report } = value(await app.client.form.import({ file, dryRun: true, assessment }));
    return report.findings.map(({ code }) => code);
  };
  expect(await codes([['CS1', 'yes']])).toEqual(['NOT_OUR_FORM', 'MAPPING_PROPOSED']);
  expect(await codes([['A shopping list'], ['Milk']])).toEqual(['NOT_OUR_FORM', 'FORM_EMPTY']);
});
