import ExcelJS from 'exceljs';
import type { XlsForm } from '../../../shared/documents/xlsform/build-xlsform.ts';
import { setZipDates } from '../zip-dates.ts';
import { textValue } from './write-values.ts';

/** The form belongs to no day: the same questions give the same bytes whenever they are written. */
const always = '2020-01-01T00:00:00.000Z';

/** Lays an XLSForm out as a workbook of text cells, which a server turns into a form. */
export async function writeXlsForm({ title, sheets }: XlsForm): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const moment = new Date(always);
  Object.assign(workbook, { title: textValue(title), creator: '', created: moment, modified: moment });
  for (const { name, columns, rows } of sheets) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.addRow([...columns]).font = { bold: true };
    for (const row of rows) sheet.addRow(columns.map((column) => textValue(row[column] ?? '')));
    columns.forEach((column, index) => {
      sheet.getColumn(index + 1).width = /label|hint|message/.test(column) ? 48 : 22;
    });
  }
  return setZipDates(new Uint8Array(await workbook.xlsx.writeBuffer()), always);
}
