import { Writable } from 'node:stream';
import ExcelJS from 'exceljs';
import type { RegisterReport } from '../../../shared/documents/report/register-report.ts';
import { setZipDates } from '../zip-dates.ts';
import { writeSheet } from './write-sheet.ts';
import { cellStyles } from './write-styles.ts';
import { textValue } from './write-values.ts';

/**
 * Lays the register out as an Excel workbook (.xlsx), one row at a time. Dates and numbers are typed, text
 * is text and never a formula. The same report gives the same bytes.
 */
export async function writeRegisterExcel(report: RegisterReport): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  const producedAt = new Date(report.producedAt);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: output,
    useStyles: true,
    useSharedStrings: true,
    zip: { zlib: { level: 6 } },
  });
  Object.assign(workbook, {
    creator: textValue(report.author),
    lastModifiedBy: textValue(report.author),
    title: textValue(report.title),
    subject: textValue(report.subject),
    description: textValue(report.description),
    language: report.language,
    created: producedAt,
    modified: producedAt,
    // Opens on the first sheet.
    views: [
      { x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
    ],
  });
  const styles = cellStyles(report.direction);
  for (const sheet of report.sheets) await writeSheet(workbook, report, sheet, styles);
  await workbook.commit();
  return setZipDates(joined(chunks), report.producedAt);
}

/** In memory of their own: Buffer.concat would lend a part of a larger block. */
function joined(chunks: readonly Buffer[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
