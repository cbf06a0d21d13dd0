import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FormLanguage } from '../../../../shared/documents/form/text/form-text.ts';
import { formTexts } from '../../../../shared/documents/form/text/form-texts.ts';
import { code, value } from '../../../support/app.ts';
import {
  editInLibreOffice,
  type OfficeFormat,
  type OfficeStep,
  officePython,
  saveInLibreOffice,
} from '../../../support/edit-in-libreoffice.ts';
import {
  answerSheet,
  answersOf,
  carefulAnswers,
  carefulIds,
  codesOf,
  type Fills,
  fillForm,
  type IssuedForm,
  issueForm,
  loadForm,
  rowOf,
} from '../../../support/fill-form.ts';
import { libreOffice } from '../../../support/libreoffice.ts';
import { unzipTexts } from '../../../support/unzip.ts';

/** The answers as typed in LibreOffice itself; dates and ticks included. */
async function typed(bytes: Uint8Array, language: FormLanguage, fills: Fills): Promise<OfficeStep[]> {
  const sheet = answerSheet(await loadForm(bytes), language);
  return Object.entries(fills).map(([key, content]) => ({
    do: 'type',
    sheet: formTexts[language].sheet,
    cell: `${key.includes('.evidence.') ? 'C' : 'D'}${rowOf(sheet, `${key}.${language}`)}`,
    text: content instanceof Date ? content.toISOString().slice(0, 10) : String(content),
  }));
}

describe.runIf(libreOffice())('a form that was edited and saved by LibreOffice', () => {
  let issued: IssuedForm;
  beforeAll(async () => {
    issued = await issueForm(['en', 'ar']);
  });
  afterAll(async () => {
    expect(issued.test.bugs).toEqual([]);
    await issued.test.end();
  });

  async function reportOn(bytes: Uint8Array) {
    const file = { name: 'from LibreOffice.xlsx', bytes };
    return value(await issued.test.client.form.import({ file, dryRun: true })).report;
  }

  const english = carefulAnswers('Yes', 'No', 'Not applicable');
  const arabic = carefulAnswers('نعم', 'لا', 'لا ينطبق');

  const ways: [way: string, language: FormLanguage, fills: Fills, formats: OfficeFormat[]][] = [
    ['saved as .xlsx', 'en', english, ['xlsx']],
    ['saved as .ods and then as .xlsx', 'en', english, ['ods', 'xlsx']],
    ['filled in Arabic and saved as .xlsx', 'ar', arabic, ['xlsx']],
    ['filled in Arabic and saved as .ods and then as .xlsx', 'ar', arabic, ['ods', 'xlsx']],
  ];
  for (const [way, language, fills, formats] of ways) {
    test.runIf(libreOffice() && officePython())(`and ${way} comes back whole`, async () => {
      const steps = await typed(issued.bytes, language, fills);
      const report = await reportOn(await editInLibreOffice(issued.bytes, steps, formats));
      expect(answersOf(report)).toEqual(carefulIds);
      expect(report.answers.CS1?.comment).toContain('Adopted in 2024, signed by all.');
      expect(codesOf(report)).toEqual(['SAVED_BY']);
      expect(report.counts['not-understood']).toBe(0);
      expect(report.form).toBe(issued.form);
      expect(report.language).toBe(language);
    });
  }

  test('and filled in with Excel before, then only saved again, comes back whole', async () => {
    const filled = await fillForm(issued.bytes, 'en', english);
    const report = await reportOn(await saveInLibreOffice(filled, ['xlsx', 'ods', 'xlsx']));
    expect(answersOf(report)).toEqual(carefulIds);
    expect(report.counts).toMatchObject({ accepted: 17, corrected: 0 });
    expect(codesOf(report)).toEqual(['SAVED_BY']);
  });

  test.runIf(libreOffice() && officePython())(
    'with rows and columns inserted, a block moved and sheets in another order is found again',
    async () => {
      const { sheet } = formTexts.en;
      const placed = answerSheet(await loadForm(issued.bytes), 'en');
      const [from, to] = [rowOf(placed, 'CS1.title.en'), rowOf(placed, 'CS2.title.en') - 1];
      const steps: OfficeStep[] = [
        ...(await typed(issued.bytes, 'en', english)),
        { do: 'move-range', sheet, range: `A${from}:D${to}`, to: 'A150' },
        { do: 'insert-rows', sheet, at: 60, count: 3 },
        { do: 'insert-columns', sheet, at: 2, count: 2 },
        { do: 'move-sheet', sheet, to: 0 },
        { do: 'rename-sheet', sheet, name: 'Réponses' },
      ];
      const report = await reportOn(await editInLibreOffice(issued.bytes, steps));
      expect(answersOf(report)).toEqual(carefulIds);
      expect(codesOf(report)).toEqual(
        expect.arrayContaining([
          'SAVED_BY',
          'SHEET_RENAMED',
          'SHEETS_MOVED',
          'ROWS_MOVED',
          'COLUMNS_INSERTED',
        ]),
      );
    },
  );

  test.runIf(libreOffice() && officePython())(
    'with formulas, numbers, merged cells and altered wording is read and each is named',
    async () => {
      const { sheet } = formTexts.en;
      const placed = answerSheet(await loadForm(issued.bytes), 'en');
      const at = (key: string) => rowOf(placed, `${key}.en`);
      const steps: OfficeStep[] = [
        { do: 'formula', sheet, cell: `D${at('CS1.answer')}`, text: '=CONCATENATE("Y";"es")' },
        { do: 'number', sheet, cell: `D${at('CS3.answer')}`, value: 7 },
        { do: 'type', sheet, cell: `D${at('CS4.answer')}`, text: 'yes ' },
        { do: 'merge', sheet, range: `D${at('CS2.answer')}:D${at('CS2.reason')}` },
        { do: 'type', sheet, cell: `B${at('CS6.requirement')}`, text: 'Changed by the partner.' },
      ];
      const report = await reportOn(await editInLibreOffice(issued.bytes, steps));
      expect(answersOf(report)).toEqual({ CS1: 'yes', CS4: 'yes' });
      const remarks = report.cells
        .filter(({ part }) => part === 'answer')
        .map(({ remark }) => remark?.code ?? null);
      expect(remarks.slice(0, 4)).toEqual(['FORMULA_VALUE_USED', null, 'NOT_AN_ANSWER', 'READ_AS']);
      expect(codesOf(report)).toEqual(['SAVED_BY', 'MERGED_CELLS', 'TEXT_ALTERED']);
      expect(report.findings.at(-1)?.details.where).toBe('CS6');
    },
  );

  test('and saved as .xls under the name of an .xlsx is refused as what it is', async () => {
    const bytes = await saveInLibreOffice(issued.bytes, ['xls']);
    const file = { name: 'form.xlsx', bytes };
    expect(code(await issued.test.client.form.import({ file }))).toBe('SPREADSHEET_OLD_FORMAT');
  });

  test('still has its lists, its protection and its hidden sheet', async () => {
    const bytes = await saveInLibreOffice(issued.bytes, ['ods', 'xlsx']);
    const workbook = await loadForm(bytes);
    const sheet = answerSheet(workbook, 'ar');
    const cell = sheet.getCell(rowOf(sheet, 'CS2.answer.ar'), 4);
    expect(cell.dataValidation.formulae?.join('')).toContain('نعم,لا,لا ينطبق');
    expect(workbook.getWorksheet('psea-form')?.state).not.toBe('visible');
    const xml = [...(await unzipTexts(bytes))]
      .filter(([name]) => /sheet\d\.xml$/.test(name))
      .map(([, part]) => part);
    expect(xml.filter((part) => /rightToLeft="(?:1|true)"/.test(part))).toHaveLength(2);
    expect(xml.filter((part) => part.includes('<sheetProtection'))).toHaveLength(5);
  });
});
