import type { Column, stream, Worksheet } from 'exceljs';
import type { RegisterReport, RegisterSheet } from '../../../shared/documents/report/register-report.ts';
import { rowHeight } from './write-row-height.ts';
import type { cellStyles } from './write-styles.ts';
import { cellValue, textValue } from './write-values.ts';

/** Rows written before the zip archive gets a turn to take them. */
const rowsAtOnce = 400;

/** Streams one sheet into the workbook: each row leaves memory as soon as it is written. */
export async function writeSheet(
  workbook: stream.xlsx.WorkbookWriter,
  report: RegisterReport,
  sheet: RegisterSheet,
  styles: ReturnType<typeof cellStyles>,
): Promise<void> {
  const { columns } = sheet;
  const headerRow = (sheet.back ? 1 : 0) + sheet.preamble.length + (sheet.preamble.length > 0 ? 1 : 0) + 1;
  const worksheet = workbook.addWorksheet(sheet.name, {
    views: [
      {
        state: 'frozen',
        xSplit: sheet.frozenColumns,
        ySplit: headerRow,
        rightToLeft: report.direction === 'rtl',
        showGridLines: false,
      },
    ],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.65, header: 0.35, footer: 0.3 },
    },
    headerFooter: pageLines(report, sheet),
  });
  worksheet.columns = columns.map(({ width }): Partial<Column> => ({ width }));
  writeHead(worksheet, sheet, styles);
  const header = worksheet.addRow(columns.map(({ title }) => textValue(title)));
  columns.forEach((_, index) => {
    header.getCell(index + 1).style = styles.header;
  });
  header.height = rowHeight(
    columns,
    columns.map(({ title }) => title),
    true,
  );
  header.commit();

  let last = headerRow;
  for (const { cells, link, emphasis } of sheet.rows) {
    const row = worksheet.addRow([]);
    columns.forEach((column, index) => {
      const cell = row.getCell(index + 1);
      const value = cellValue(column, cells[index] ?? null);
      const isLink = index === 0 && link !== null;
      cell.value = value;
      cell.style = styles.cell({
        kind: column.kind,
        text: typeof value === 'string' ? value : '',
        isEmphasised: emphasis,
        isLink,
      });
      if (isLink) linkTo(worksheet, cell.address, link);
    });
    row.height = rowHeight(columns, cells);
    row.commit();
    last += 1;
    if (last % rowsAtOnce === 0) await new Promise(setImmediate);
  }

  if (sheet.hasFilter) {
    worksheet.autoFilter = {
      from: { row: headerRow, column: 1 },
      to: { row: last, column: columns.length },
    };
  }
  const printed = sheet.printedColumns ?? columns.length;
  // exceljs writes both as names of the sheet when the workbook is finished.
  worksheet.pageSetup.printTitlesRow = `${headerRow}:${headerRow}`;
  worksheet.pageSetup.printArea = `A$1:${worksheet.getColumn(printed).letter}$${last}`;
  worksheet.commit();
}

/** Width of a column, in characters, in which a label has room. */
const wideEnough = 24;

function writeHead(
  worksheet: Worksheet,
  { back, preamble, columns }: RegisterSheet,
  styles: ReturnType<typeof cellStyles>,
): void {
  if (back) {
    const row = worksheet.addRow([]);
    row.getCell(1).value = textValue(back.text);
    linkTo(worksheet, 'A1', back.sheet);
    row.getCell(1).style = styles.back;
    row.commit();
  }
  // Label and value stand in the first two columns, or in the two after them where the first is too narrow for words.
  const first = (columns[0]?.width ?? 0) >= wideEnough ? 1 : 2;
  for (const [label, value] of preamble) {
    const row = worksheet.addRow([]);
    row.getCell(first).value = textValue(label);
    row.getCell(first).style = styles.label;
    row.getCell(first + 1).value = textValue(value);
    row.getCell(first + 1).style = styles.value;
    row.commit();
  }
  if (preamble.length > 0) worksheet.addRow([null]).commit();
}

/**
 * A link inside the workbook. The streaming writer of exceljs has only links to the outside, as addresses in
 * which a sheet name with spaces or Arabic letters is not safe; its list of links takes an inner one.
 */
function linkTo(worksheet: Worksheet, address: string, sheet: string): void {
  const { _sheetRelsWriter: relations } = worksheet as unknown as {
    readonly _sheetRelsWriter: { readonly _hyperlinks: { address: string; target: string }[] };
  };
  relations._hyperlinks.push({ address, target: `'${sheet}'!A1` });
}

/** Header and footer of the printed page; `&` begins a code there and is doubled in a text. */
function pageLines({ pageHeader, page, title, direction }: RegisterReport, { name }: RegisterSheet) {
  // A mark in front keeps a date that begins with digits in its order.
  const mark = direction === 'rtl' ? '\u200F' : '';
  const plain = (text: string) => mark + textValue(text).replace(/&/g, '&&');
  const heading = [title, name].map(plain).join(' · ');
  return {
    oddHeader: `&L&8${' '}${heading}&C&8${' '}${plain(pageHeader.marking)}&R&8${' '}${plain(pageHeader.date)}`,
    oddFooter: `&C&8${' '}${plain(page.before)}&P${plain(page.between)}&N${plain(page.after)}`,
  };
}
