import type { RegisterReport } from '../../../shared/documents/report/register-report.ts';
import { sharedTexts } from './write-shared-texts.ts';
import { sheetText } from './write-sheet.ts';
import { stylePart } from './write-style-part.ts';
import { cellStyles } from './write-styles.ts';
import { sheetPath, workbookParts } from './write-workbook-parts.ts';
import { writePackage } from './xlsx-package.ts';

/**
 * Lays the register out as an Excel workbook (.xlsx), one row at a time. Dates and numbers are typed, text
 * is text and never a formula. The same report gives the same bytes.
 *
 * Written without exceljs, whose cells cost more than what they hold, and which finishes one sheet before another
 * begins: here the sheets that tell of every partner grow side by side, so that each partner is read once.
 */
export async function writeRegisterExcel(report: RegisterReport): Promise<Uint8Array> {
  const archive = writePackage(report.producedAt);
  const styles = stylePart();
  const shared = sharedTexts();
  const looks = cellStyles(report.direction, styles.numberOf);
  const sheets = report.sheets.map((sheet, index) => ({
    sheet,
    text: sheetText(report, sheet, looks, shared),
    part: archive.begin(sheetPath(index)),
  }));
  const bySheet = new Map(sheets.map((each) => [each.sheet, each]));
  try {
    for (const { text, part } of sheets) await part.write(text.head);
    for (const together of report.sideBySide?.rows ?? [])
      for (const [sheet, rows] of together) {
        const found = bySheet.get(sheet);
        for (const row of rows) await found?.part.write(found.text.row(row));
      }
    const written = new Set(report.sideBySide?.sheets);
    for (const { sheet, text, part } of sheets) {
      if (!written.has(sheet)) for (const row of sheet.rows) await part.write(text.row(row));
      await part.write(text.tail());
      await part.end();
    }
    const others = workbookParts(
      report,
      sheets.map(({ text }) => text),
    );
    for (const [path, text] of [
      ...others,
      ['xl/styles.xml', styles.xml()] as const,
      ['xl/sharedStrings.xml', shared.xml()] as const,
    ]) {
      const part = archive.begin(path);
      await part.write(text);
      await part.end();
    }
    return archive.finish();
  } finally {
    archive.abandon();
  }
}
