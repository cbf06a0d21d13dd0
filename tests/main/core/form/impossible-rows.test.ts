import type ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hiddenSheetName } from '../../../../shared/documents/form/form-identity.ts';
import { value } from '../../../support/app.ts';
import {
  answerSheet,
  answersOf,
  carefulAnswers,
  carefulIds,
  codesOf,
  editForm,
  fillForm,
  type IssuedForm,
  issueForm,
} from '../../../support/fill-form.ts';

let issued: IssuedForm;
let filled: Uint8Array;

beforeAll(async () => {
  issued = await issueForm();
  filled = await fillForm(issued.bytes, 'en', carefulAnswers('Yes', 'No', 'Not applicable'));
});
afterAll(async () => {
  expect(issued.test.bugs).toEqual([]);
  await issued.test.end();
});

/** Writes another key wherever the form says this one: in the hidden sheet, and in the hidden column. */
function renameKey(workbook: ExcelJS.Workbook, from: string, to: string): void {
  workbook.getWorksheet(hiddenSheetName)?.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.value === from) cell.value = to;
    });
  });
  answerSheet(workbook, 'en')
    .getColumn(1)
    .eachCell((cell) => {
      if (cell.value === `${from}.en`) cell.value = `${to}.en`;
    });
}

describe('a form whose hidden keys name what no form has', () => {
  it.each([
    ['a standard that can’t be', 'CS2.answer', 'CS4294967296.answer'],
    ['a standard of no instrument', 'CS2.answer', 'CS77.answer'],
    ['a standard’s part of nothing', 'CS3.answer', 'form.answer'],
    ['a detail of a standard', 'form.email', 'CS3.email'],
    ['what every object has', 'CS2.answer', 'constructor.answer'],
    ['a key that is an object’s own root', 'CS2.comment', '__proto__.comment'],
    ['no key at all', 'CS2.answer', ''],
  ])('is read without it, and it is named: %s', async (_, from, to) => {
    const bytes = await editForm(filled, (workbook) => renameKey(workbook, from, to));
    const file = { name: 'changed.xlsx', bytes };
    const { report } = value(await issued.test.client.form.import({ file, dryRun: true }));
    const lost = /^(CS\d)\.answer/.exec(from)?.[1];
    const { [lost ?? '']: _lost, ...left } = carefulIds as Record<string, string>;
    expect(answersOf(report)).toEqual(left);
    expect(codesOf(report)).toContain('ROWS_UNKNOWN');
    expect(report.findings.find(({ code }) => code === 'ROWS_UNKNOWN')?.details.where).toBe(to || '–');
  });

  it('is taken over once, with an answer that says what was recorded', async () => {
    const bytes = await editForm(filled, (workbook) =>
      renameKey(workbook, 'CS2.answer', 'CS4294967296.answer'),
    );
    const file = { name: 'changed.xlsx', bytes };
    const taken = value(await issued.test.client.form.import({ file }));
    expect(taken.changed?.assessment.reference).toBe(issued.assessment);
    const again = value(await issued.test.client.form.import({ file }));
    expect(again).toMatchObject({ changed: null, evidence: taken.evidence });
  });
});
