import type { Workbook, Worksheet } from 'exceljs';
import { keyInSheet } from '../../../shared/documents/form/fixed-text.ts';
import { type FormRow, type FormSheet, tick } from '../../../shared/documents/form/form-model.ts';
import { chosenFrom, onlyPrompt, pageLines } from './write-form-parts.ts';
import { type FormLook, formColumns, formRowHeight, formStyles } from './write-form-styles.ts';
import { textValue } from './write-values.ts';

/** Height that A4 leaves for rows between the margins, in points, less the row that every page repeats. */
const pageHeight = 842 - (0.75 + 0.8) * 72 - 30;
const lastColumn = formColumns.length;
/** Where labels stand, where ticks, and where a person types. */
const [labelAt, tickAt, inputAt] = [2, 3, 4];

/** Writes one sheet of a form: hidden keys, labels, open cells with their lists, and how it prints. */
export async function writeFormSheet(workbook: Workbook, sheet: FormSheet): Promise<void> {
  const worksheet = workbook.addWorksheet(sheet.name, {
    views: [
      {
        state: sheet.isInstructions ? 'normal' : 'frozen',
        ...(sheet.isInstructions ? {} : { xSplit: 0, ySplit: 1 }),
        rightToLeft: sheet.direction === 'rtl',
        showGridLines: false,
        showRowColHeaders: true,
        zoomScale: 110,
      },
    ],
    pageSetup: {
      paperSize: 9,
      orientation: 'portrait',
      // Widths of letters differ between programs; the height follows from the page breaks.
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.55, right: 0.55, top: 0.75, bottom: 0.8, header: 0.35, footer: 0.35 },
      ...(sheet.isInstructions ? {} : { printTitlesRow: '1:1' }),
    },
    headerFooter: pageLines(sheet),
  });
  worksheet.columns = formColumns.map((width, index) => ({ width, hidden: index === 0 }));
  const style = formStyles(sheet.direction);
  let used = 0;
  sheet.rows.forEach((row, index) => {
    const number = index + 1;
    const height = formRowHeight(row);
    worksheet.getRow(number).height = height;
    if (row.kind === 'standard') {
      const block = sheet.rows
        .slice(index, index + row.rows)
        .reduce((sum, each) => sum + formRowHeight(each), 0);
      if (used + block > pageHeight && used > 0) {
        worksheet.getRow(number - 1).addPageBreak();
        used = 0;
      }
    }
    used += height;
    writeRow(worksheet, number, row, sheet, style);
  });
  worksheet.pageSetup.printArea = `B$1:D$${sheet.rows.length}`;
  await worksheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatRows: true,
    formatColumns: true,
  });
}

type Styles = ReturnType<typeof formStyles>;

function writeRow(worksheet: Worksheet, number: number, row: FormRow, sheet: FormSheet, style: Styles): void {
  const put = (column: number, text: string, look: FormLook) => {
    const cell = worksheet.getCell(number, column);
    if (text !== '') cell.value = textValue(text);
    cell.style = style(look, text);
    return cell;
  };
  const across = (text: string, look: FormLook, from = labelAt) => {
    for (let column = from; column <= lastColumn; column += 1) put(column, column === from ? text : '', look);
    worksheet.mergeCells(number, from, number, lastColumn);
  };
  if (row.key !== '') put(1, keyInSheet(row.key, sheet.language), 'note');
  switch (row.kind) {
    case 'space':
      return;
    case 'line':
      // The mark keeps number and point together where the line runs from the right.
      across(`${row.number}.${sheet.direction === 'rtl' ? '\u200F' : ''}  ${row.text}`, 'line');
      return;
    case 'detail':
      put(labelAt, row.label, 'label');
      put(tickAt, '', 'label');
      put(inputAt, row.value, 'value');
      return;
    case 'input': {
      put(labelAt, row.label, 'label');
      worksheet.mergeCells(number, labelAt, number, tickAt);
      const cell = put(inputAt, '', row.input.kind === 'date' ? 'date' : 'input');
      if (row.input.kind === 'list')
        cell.dataValidation = chosenFrom(row.input.options, row.label, row.input.prompt, sheet.listError);
      if (row.input.kind === 'date') cell.dataValidation = onlyPrompt(row.label, row.input.prompt);
      return;
    }
    case 'tick-heading':
      across(row.text, 'label');
      return;
    case 'tick':
      put(tickAt, '', 'tick').dataValidation = chosenFrom([tick], tick, row.prompt, sheet.listError);
      put(inputAt, row.text, 'option');
      return;
    default:
      across(row.text, row.kind);
  }
}
