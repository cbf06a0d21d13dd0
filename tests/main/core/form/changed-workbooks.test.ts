import type ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FormReport } from '../../../../shared/documents/form/form-report.ts';
import { code, value } from '../../../support/app.ts';
import {
  answerSheet,
  answersOf,
  carefulAnswers,
  carefulIds,
  cellOf,
  codesOf,
  editForm,
  fillForm,
  type IssuedForm,
  issueForm,
  rowOf,
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

async function readChanged(
  change: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void,
): Promise<FormReport> {
  const bytes = await editForm(filled, (workbook) => change(answerSheet(workbook, 'en'), workbook));
  const file = { name: 'changed.xlsx', bytes };
  return value(await issued.test.client.form.import({ file, dryRun: true })).report;
}

/** Rows as values, so that a test can put them back in another order. */
function valuesOf(sheet: ExcelJS.Worksheet): ExcelJS.CellValue[][] {
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    [1, 2, 3, 4].map((column) => {
      const cell = sheet.getCell(row + 1, column);
      return cell.isMerged && cell.master.address !== cell.address ? null : cell.value;
    }),
  );
}

function rewrite(sheet: ExcelJS.Worksheet, rows: readonly (readonly ExcelJS.CellValue[])[]): void {
  for (const range of [...(sheet.model.merges ?? [])]) sheet.unMergeCells(range);
  const last = Math.max(sheet.rowCount, rows.length);
  for (let row = 1; row <= last; row += 1) {
    for (let column = 1; column <= 12; column += 1)
      sheet.getCell(row, column).value = rows[row - 1]?.[column - 1] ?? null;
  }
}

test('rows that were sorted anew are found by their identity, and said to be moved', async () => {
  const report = await readChanged((sheet) => {
    const rows = valuesOf(sheet);
    const [second, third] = [rowOf(sheet, 'CS2.title.en') - 1, rowOf(sheet, 'CS3.title.en') - 1];
    const block = rows.splice(second, third - second);
    rewrite(sheet, [...rows, ...block]);
  });
  expect(answersOf(report)).toEqual(carefulIds);
  expect(codesOf(report)).toEqual(['ROWS_MOVED']);
});

test('inserted rows and columns don’t lose a cell', async () => {
  const report = await readChanged((sheet) => {
    const rows = valuesOf(sheet).map(([key, ...rest]) => [
      key ?? null,
      null,
      rest[0] ?? null,
      null,
      ...rest.slice(1),
    ]);
    rows.splice(12, 0, [], [], []);
    rewrite(sheet, rows);
  });
  expect(answersOf(report)).toEqual(carefulIds);
  expect(codesOf(report)).toEqual(['COLUMNS_INSERTED', 'ROWS_INSERTED']);
});

test('without the hidden column the rows are found by their wording', async () => {
  const report = await readChanged((sheet) =>
    rewrite(
      sheet,
      valuesOf(sheet).map(([, ...rest]) => rest),
    ),
  );
  expect(answersOf(report)).toEqual(carefulIds);
  expect(codesOf(report)).toEqual(['KEYS_MISSING']);
});

test('without the hidden sheet the line at the foot still says which form it is', async () => {
  const report = await readChanged((_, workbook) => workbook.removeWorksheet('psea-form'));
  expect(answersOf(report)).toEqual(carefulIds);
  expect(report.form).toBe(issued.form);
  expect(codesOf(report)).toEqual(['IDENTITY_IN_SIGHT_ONLY']);
});

test('altered wording is named by standard, and the answers are read all the same', async () => {
  const report = await readChanged((sheet) => {
    sheet.getCell(rowOf(sheet, 'CS5.requirement.en'), 2).value = 'We only need a suggestion box.';
    sheet.getCell(rowOf(sheet, 'CS7.answer.en'), 2).value = 'Something else';
  });
  expect(answersOf(report)).toEqual(carefulIds);
  expect(report.findings).toMatchObject([{ code: 'TEXT_ALTERED', details: { where: 'CS5, CS7' } }]);
});

test('wording altered together with the hidden sheet does not agree with the form handed out', async () => {
  const report = await readChanged((sheet, workbook) => {
    const row = rowOf(sheet, 'CS5.requirement.en');
    const before = sheet.getCell(row, 2).value;
    sheet.getCell(row, 2).value = 'We only need a suggestion box.';
    workbook.getWorksheet('psea-form')?.eachRow((each) =>
      each.eachCell((cell) => {
        if (cell.value === before) cell.value = 'We only need a suggestion box.';
      }),
    );
  });
  expect(codesOf(report)).toEqual(['CHECKSUM_DIFFERS']);
});

test('merged answers, missing and repeated rows, renamed, moved and added sheets are named', async () => {
  const merged = await readChanged((sheet) => {
    const row = rowOf(sheet, 'CS2.answer.en');
    sheet.mergeCells(row, 4, row + 1, 4);
  });
  expect(merged.findings.find(({ code: found }) => found === 'MERGED_CELLS')?.details.ranges).toMatch(
    /^D\d+:D\d+$/,
  );
  expect(cellOf(merged, 'CS2', 'reason').remark?.code).toBe('MERGED_AWAY');
  expect(cellOf(merged, 'CS2', 'answer').remark?.code).toBe('NA_WITHOUT_REASON');

  const cut = await readChanged((sheet) => {
    const rows = valuesOf(sheet);
    const repeated = rows[rowOf(sheet, 'CS4.answer.en') - 1] ?? [];
    rows.splice(rowOf(sheet, 'CS6.answer.en') - 1, 1);
    rewrite(sheet, [...rows, [repeated[0] ?? null, repeated[1] ?? null, null, 'No']]);
  });
  expect(codesOf(cut)).toEqual(expect.arrayContaining(['ROWS_REPEATED', 'ROWS_MISSING']));
  expect(cellOf(cut, 'CS6', 'answer')).toMatchObject({ cell: null, remark: { code: 'CELL_MISSING' } });
  expect(cellOf(cut, 'CS4', 'answer').remark?.code).toBe('TWO_ANSWERS');

  const sheets = await readChanged((sheet, workbook) => {
    sheet.name = 'Our answers';
    workbook.removeWorksheet('Instructions');
    workbook.addWorksheet('Notes').getCell('A1').value = 'Our notes';
  });
  expect(codesOf(sheets)).toEqual(['SHEET_RENAMED', 'SHEETS_MOVED', 'SHEETS_ADDED']);
  expect(answersOf(sheets)).toEqual(carefulIds);
});

test('more beside an answer is named and not read', async () => {
  const report = await readChanged((sheet) => {
    sheet.getCell(rowOf(sheet, 'CS4.answer.en'), 6).value = 'No, in fact';
  });
  expect(answersOf(report)).toEqual(carefulIds);
  expect(cellOf(report, 'CS4', 'answer').remark?.code).toBe('MORE_BESIDE');
});

test('an older form is read as it is, a newer one not at all', async () => {
  const setVersion = (version: string) => (_: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => {
    const hidden = workbook.getWorksheet('psea-form');
    if (hidden) hidden.getCell('B1').value = version;
  };
  const older = await readChanged(setVersion('0'));
  expect(codesOf(older)).toEqual(['OLDER_FORM']);
  expect(answersOf(older)).toEqual(carefulIds);
  const newer = await readChanged(setVersion('9'));
  expect(newer.findings).toMatchObject([{ code: 'NEWER_FORM', severity: 'blocks' }]);
  expect(newer.answers).toEqual({});
});

test('a form that was handed out again is read, and the later one is named', async () => {
  const { test: app, assessment } = issued;
  value(await app.client.form.export({ assessment }));
  const { report } = value(
    await app.client.form.import({ file: { name: 'first.xlsx', bytes: filled }, dryRun: true }),
  );
  expect(codesOf(report)).toEqual(['LATER_FORM_ISSUED']);
});

test('a sheet of someone else’s that is not there is refused by name', async () => {
  const csv = new TextEncoder().encode('Standard,Answer\nCS1,Yes\n');
  const file = { name: 'theirs.csv', bytes: csv };
  expect(code(await issued.test.client.form.import({ file, sheet: 'Nowhere', dryRun: true }))).toBe(
    'SHEET_NOT_FOUND',
  );
});

test('an answer in a hidden row is read, and the row is named', async () => {
  const report = await readChanged((sheet) => {
    sheet.getRow(rowOf(sheet, 'CS4.answer.en')).hidden = true;
  });
  expect(answersOf(report)).toEqual(carefulIds);
  expect(report.findings).toContainEqual(
    expect.objectContaining({ code: 'ROWS_HIDDEN', details: expect.objectContaining({ where: 'CS4' }) }),
  );
});

test('a note beside a cell is no answer, and is told', async () => {
  const report = await readChanged((sheet) => {
    const cell = sheet.getCell(rowOf(sheet, 'CS4.answer.en'), 4);
    cell.value = null;
    cell.note = 'Yes, since 2019';
  });
  expect(report.answers.CS4).toBeUndefined();
  const told = report.findings.find((each) => each.code === 'NOTES_NOT_READ');
  expect(told?.details.notes).toContain('“Yes, since 2019”');
});

test('a foot that names another form than the hidden sheet is told', async () => {
  const report = await readChanged((sheet) => {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (typeof cell.value === 'string' && cell.value.includes('SHA-256'))
          cell.value = cell.value.replaceAll(issued.form, 'another-form');
      }),
    );
  });
  expect(answersOf(report)).toEqual(carefulIds);
  expect(codesOf(report)).toContain('FOOT_NAMES_ANOTHER');
});

test('an answer one cell to the right is read, and its place told', async () => {
  const report = await readChanged((sheet) => {
    const row = rowOf(sheet, 'CS4.answer.en');
    sheet.getCell(row, 5).value = sheet.getCell(row, 4).value;
    sheet.getCell(row, 4).value = null;
  });
  expect(answersOf(report)).toEqual(carefulIds);
  expect(cellOf(report, 'CS4', 'answer').remark?.code).toBe('FOUND_ASIDE');
});

test.each(['✓', '✔️', 1, true, 'TRUE', '☑'])(
  '%s in an answer cell is a yes, and said to be',
  async (typed) => {
    const report = await readChanged((sheet) => {
      sheet.getCell(rowOf(sheet, 'CS4.answer.en'), 4).value = typed;
    });
    expect(report.answers.CS4?.answer).toBe('yes');
    expect(cellOf(report, 'CS4', 'answer').remark?.code).toBe('READ_AS');
  },
);

test.each(['x', '✗', 0, 'Yes, but'])('%s in an answer cell is not guessed at', async (typed) => {
  const report = await readChanged((sheet) => {
    sheet.getCell(rowOf(sheet, 'CS4.answer.en'), 4).value = typed;
  });
  expect(report.answers.CS4).toBeUndefined();
  expect(cellOf(report, 'CS4', 'answer').remark?.code).toBe('NOT_AN_ANSWER');
});

test.each([
  [
    'the whole cell',
    (cell: ExcelJS.Cell) => {
      cell.style = { ...cell.style, font: { strike: true } };
    },
  ],
  [
    'a part of its words',
    (cell: ExcelJS.Cell) => {
      cell.value = { richText: [{ text: 'Yes', font: { strike: true } }, { text: 'No' }] };
    },
  ],
])('an answer that is struck through, %s, is not believed and is named', async (_, strike) => {
  const report = await readChanged((sheet) => strike(sheet.getCell(rowOf(sheet, 'CS4.answer.en'), 4)));
  expect(report.answers.CS4).toBeUndefined();
  expect(cellOf(report, 'CS4', 'answer')).toMatchObject({
    outcome: 'not-understood',
    remark: { code: 'STRUCK_THROUGH' },
  });
  expect(answersOf(report)).toEqual({ ...carefulIds, CS4: undefined });
});

test('words that are struck through in an explanation are not recorded as the partner’s', async () => {
  const report = await readChanged((sheet) => {
    const cell = sheet.getCell(rowOf(sheet, 'CS1.comment.en'), 4);
    cell.style = { ...cell.style, font: { strike: true } };
  });
  expect(report.answers.CS1?.comment).not.toContain('Adopted');
  expect(cellOf(report, 'CS1', 'comment').remark?.code).toBe('STRUCK_THROUGH');
});

test('answers in a hidden column are read, and the column is named', async () => {
  const report = await readChanged((sheet) => {
    sheet.getColumn(4).hidden = true;
  });
  expect(answersOf(report)).toEqual(carefulIds);
  expect(report.findings).toContainEqual(
    expect.objectContaining({
      code: 'COLUMNS_HIDDEN',
      details: expect.objectContaining({ where: 'D' }),
    }),
  );
});

test('what was written between the rows or beside a heading is told', async () => {
  const report = await readChanged((sheet) => {
    sheet.getCell(rowOf(sheet, 'CS2.title.en') - 1, 4).value = 'Yes, all of it';
    sheet.getCell(rowOf(sheet, 'form.standards-heading.en'), 6).value = 'See our letter';
  });
  expect(answersOf(report)).toEqual(carefulIds);
  const told = report.findings.find((each) => each.code === 'TEXT_BESIDE');
  expect(told?.details.more).toMatch(/^F\d+ “See our letter”; D\d+ “Yes, all of it”$/);
});

test('a picture on the sheet is told, since nothing of it was read', async () => {
  const pixel =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const report = await readChanged((sheet, workbook) => {
    const id = workbook.addImage({ base64: pixel, extension: 'png' });
    sheet.addImage(id, 'F2:H9');
  });
  expect(answersOf(report)).toEqual(carefulIds);
  expect(report.findings).toContainEqual(
    expect.objectContaining({
      code: 'PICTURES_NOT_READ',
      details: expect.objectContaining({ count: '1' }),
    }),
  );
});
