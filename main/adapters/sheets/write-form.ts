import ExcelJS from 'exceljs';
import type { FormWorkbook } from '../../../shared/form/form-model.ts';
import { setZipDates } from '../zip-dates.ts';
import { writeFormSheet } from './write-form-sheet.ts';
import { textValue } from './write-values.ts';

/**
 * Lays the self-assessment out as an Excel workbook (.xlsx): locked but for the cells that a person fills in,
 * without a password, without macros, and with its identity inside. The same form gives the same bytes.
 */
export async function writeForm(form: FormWorkbook): Promise<Uint8Array> {
  const producedAt = new Date(form.producedAt);
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, {
    creator: textValue(form.author),
    lastModifiedBy: textValue(form.author),
    title: textValue(form.title),
    subject: form.identity.reference,
    description: `${form.identity.product}, form ${form.identity.form}`,
    company: '',
    language: form.language,
    created: producedAt,
    modified: producedAt,
    views: [
      { x: 0, y: 0, width: 20_000, height: 16_000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
    ],
  });
  for (const sheet of form.sheets) await writeFormSheet(workbook, sheet);
  const hidden = workbook.addWorksheet(form.hidden.name, { state: 'veryHidden' });
  for (const row of form.hidden.rows) {
    hidden.addRow(row.map(textValue)).eachCell((cell) => {
      cell.numFmt = '@';
    });
  }
  await hidden.protect('', { selectLockedCells: true, selectUnlockedCells: true });
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return setZipDates(bytes, form.producedAt);
}
