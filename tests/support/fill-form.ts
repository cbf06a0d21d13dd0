import ExcelJS from 'exceljs';
import type { FormReport } from '../../shared/documents/form/form-report.ts';
import type { FormLanguage } from '../../shared/documents/form/text/form-text.ts';
import { formTexts } from '../../shared/documents/form/text/form-texts.ts';
import { startWithWorkspace, type TestApp, value } from './app.ts';

export interface IssuedForm {
  readonly test: TestApp;
  readonly assessment: string;
  readonly partner: string;
  readonly form: string;
  readonly bytes: Uint8Array;
}

/** A workspace with a fictional partner, an assessment, and the form that was handed out for it. */
export async function issueForm(
  languages: readonly FormLanguage[] = ['en'],
  instrument = 'un-ip-psea-2020',
): Promise<IssuedForm> {
  const test = await startWithWorkspace();
  const { partner, assessment } = await startAssessment(test, 'Fictional Women’s Network', instrument);
  const { file, form } = value(await test.client.form.export({ assessment, languages: [...languages] }));
  return { test, assessment, partner, form, bytes: file.bytes };
}

export async function startAssessment(test: TestApp, name: string, instrument = 'un-ip-psea-2020') {
  const { row } = value(await test.client.partner.create({ fields: { name, country: 'SS' } }));
  const started = value(await test.client.assessment.start({ partner: row.reference, instrument }));
  return { partner: row.reference, assessment: started.assessment.reference };
}

export type Fills = Readonly<Record<string, ExcelJS.CellValue>>;

/** The form as a partner fills it in with Excel: what stands at each key, such as "CS2.answer". */
export function fillForm(bytes: Uint8Array, language: FormLanguage, fills: Fills): Promise<Uint8Array> {
  return editForm(bytes, (workbook) => {
    const sheet = answerSheet(workbook, language);
    for (const [key, content] of Object.entries(fills)) {
      sheet.getRow(rowOf(sheet, `${key}.${language}`)).getCell(key.includes('.evidence.') ? 3 : 4).value =
        content;
    }
  });
}

/** Opens a workbook in exceljs, changes it, and gives its new bytes. */
export async function editForm(
  bytes: Uint8Array,
  change: (workbook: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const workbook = await loadForm(bytes);
  change(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export async function loadForm(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer);
  return workbook;
}

export function answerSheet(workbook: ExcelJS.Workbook, language: FormLanguage): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(formTexts[language].sheet);
  if (!sheet) throw new Error(`No sheet for ${language}.`);
  return sheet;
}

/** Row of a key, as the hidden first column has it. */
export function rowOf(sheet: ExcelJS.Worksheet, key: string): number {
  for (let row = 1; row <= sheet.rowCount; row += 1) if (sheet.getCell(row, 1).value === key) return row;
  throw new Error(`No row ${key}.`);
}

/** Eight answers with what belongs to them, as a careful partner writes them in a language's own words. */
export function carefulAnswers(yes: string, no: string, notApplicable: string): Fills {
  return {
    'form.completed-by-name': 'Fictional Person',
    'form.completed-by-function': 'Programme coordinator',
    'form.email': 'person@fictional.example',
    'form.date': new Date('2026-03-01T00:00:00.000Z'),
    'CS1.answer': yes,
    'CS1.evidence.code-of-conduct': '✓',
    'CS1.evidence.psea-policy': '✓',
    'CS1.comment': 'Adopted in 2024, signed by all.',
    'CS2.answer': notApplicable,
    'CS2.reason': 'No work is passed on.',
    'CS3.answer': no,
    'CS4.answer': yes,
    'CS5.answer': yes,
    'CS6.answer': no,
    'CS7.answer': no,
    'CS8.answer': notApplicable,
    'CS8.reason': 'No allegation so far.',
  };
}

export const carefulIds = {
  CS1: 'yes',
  CS2: 'not-applicable',
  CS3: 'no',
  CS4: 'yes',
  CS5: 'yes',
  CS6: 'no',
  CS7: 'no',
  CS8: 'not-applicable',
};

/** The answers that a report would record, by standard. */
export const answersOf = (report: FormReport) =>
  Object.fromEntries(Object.entries(report.answers).map(([standard, { answer }]) => [standard, answer]));

export const codesOf = (report: FormReport) => report.findings.map(({ code }) => code);

/** One cell of the report. */
export function cellOf(report: FormReport, standard: string | null, part: string) {
  const found = report.cells.find((cell) => cell.standard === standard && cell.part === part);
  if (!found) throw new Error(`No cell ${standard} ${part}.`);
  return found;
}
