import type { Workbook, Worksheet } from 'exceljs';
import { firstColumn, headerKey, keyOf } from '../../../shared/documents/plan-form/find-plan-rows.ts';
import {
  fixedColumns,
  type PlanColumn,
  type PlanForm,
  type PlanFormRow,
  planColumns,
} from '../../../shared/documents/plan-form/plan-form-model.ts';
import { chosenFrom, onlyPrompt, pageLines } from './write-form-parts.ts';
import { linesIn } from './write-form-styles.ts';
import { planStyles } from './write-plan-styles.ts';
import { cellValue, textValue } from './write-values.ts';

/** Widths of the columns in characters, for a page that lies on its side. */
const widths: Readonly<Record<PlanColumn, number>> = {
  reference: 17,
  standard: 17,
  action: 42,
  verification: 28,
  responsible: 16,
  due: 11.5,
  status: 14,
  date: 12,
  note: 36,
};
const keyWidth = 10;
const lastColumn = firstColumn + planColumns.length - 1;
const lineHeight = 12;
/** More of the smaller letters of the table stand in a column than its width in characters says. */
const smaller = 1.25;
/** Excel knows no higher row. */
const highest = 409;
/** Columns whose cells can be changed while the sheet is protected are those that the partner fills in. */
const columnOf = (column: PlanColumn) => firstColumn + planColumns.indexOf(column);

/** Writes the sheet of the plan: hidden keys, whose plan it is, and a row for each action. */
export async function writePlanSheet(workbook: Workbook, form: PlanForm): Promise<void> {
  const { direction, headerRow } = form;
  const worksheet = workbook.addWorksheet(form.name, {
    views: [
      {
        state: 'frozen',
        xSplit: 0,
        ySplit: headerRow,
        rightToLeft: direction === 'rtl',
        showGridLines: false,
        zoomScale: 100,
      },
    ],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.7, bottom: 0.65, header: 0.3, footer: 0.3 },
      printTitlesRow: `${headerRow}:${headerRow}`,
    },
    headerFooter: pageLines(form),
  });
  worksheet.columns = [
    { width: keyWidth, hidden: true },
    ...planColumns.map((column) => ({ width: widths[column] })),
  ];
  writeHead(worksheet, form);
  for (const row of form.rows) writeAction(worksheet, row, form);
  writeFoot(worksheet, form);
  await worksheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatRows: true,
    formatColumns: true,
  });
}

function writeHead(worksheet: Worksheet, form: PlanForm): void {
  const style = planStyles(form.direction);
  const put = (row: number, column: number, text: string, look: Parameters<typeof style>[0]) => {
    const cell = worksheet.getCell(row, column);
    if (text !== '') cell.value = textValue(text);
    cell.style = style(look, text);
  };
  const across = (row: number, from: number, to: number, text: string, look: Parameters<typeof style>[0]) => {
    for (let column = from; column <= to; column += 1) put(row, column, column === from ? text : '', look);
    worksheet.mergeCells(row, from, row, to);
  };
  across(1, firstColumn, lastColumn, form.title, 'title');
  across(
    2,
    firstColumn,
    lastColumn,
    [form.subtitle, form.note].filter((text) => text !== '').join(' · '),
    'subtitle',
  );
  worksheet.getRow(1).height = 26;
  worksheet.getRow(2).height = 18;
  form.facts.forEach(({ label, value }, index) => {
    const row = 3 + Math.floor(index / 2);
    const isFirst = index % 2 === 0;
    const at = isFirst ? firstColumn : columnOf('verification');
    put(row, at, label, 'label');
    across(row, at + 1, isFirst ? columnOf('action') : lastColumn, value, 'value');
    worksheet.getRow(row).height = 16;
  });
  put(form.headerRow, 1, headerKey, 'key');
  form.columns.forEach(({ column, title }) => {
    const isTyped = !(fixedColumns as readonly PlanColumn[]).includes(column);
    put(form.headerRow, columnOf(column), title, isTyped ? 'typedHead' : 'head');
  });
  worksheet.getRow(form.headerRow).height = 30;
}

function writeAction(worksheet: Worksheet, action: PlanFormRow, form: PlanForm): void {
  const { row, reference, texts } = action;
  const style = planStyles(form.direction);
  const key = worksheet.getCell(row, 1);
  key.value = keyOf(reference);
  key.style = style('key', '');
  fixedColumns.forEach((column, index) => {
    const text = texts[index] ?? '';
    const cell = worksheet.getCell(row, columnOf(column));
    if (text !== '') cell.value = column === 'due' ? dateValue(text) : textValue(text);
    cell.style = style(column === 'due' ? 'due' : column === 'reference' ? 'strong' : 'fixed', text);
  });
  const titleOf = (column: PlanColumn) => form.columns.find((each) => each.column === column)?.title ?? '';
  const word = form.statuses.find(({ status }) => status === action.status)?.word ?? '';
  const status = worksheet.getCell(row, columnOf('status'));
  status.value = textValue(word);
  status.style = style('input', word);
  status.dataValidation = chosenFrom(
    form.statuses.map((each) => each.word),
    titleOf('status'),
    form.hints.status,
    form.listError,
  );
  const date = worksheet.getCell(row, columnOf('date'));
  date.style = style('date', '');
  date.dataValidation = onlyPrompt(titleOf('date'), form.hints.date);
  const note = worksheet.getCell(row, columnOf('note'));
  note.style = style('input', '');
  note.dataValidation = onlyPrompt(titleOf('note'), form.hints.note);
  const lines = fixedColumns.map((column, index) => linesIn(texts[index] ?? '', widths[column] * smaller));
  worksheet.getRow(row).height = Math.min(highest, Math.max(3, ...lines) * lineHeight + 6);
}

const dateValue = (text: string) => cellValue({ kind: 'date' }, text);

function writeFoot(worksheet: Worksheet, form: PlanForm): void {
  const row = form.headerRow + form.rows.length + 2;
  const cell = worksheet.getCell(row, firstColumn);
  cell.value = textValue(form.identityLine);
  cell.style = planStyles(form.direction)('identity', form.identityLine);
  worksheet.mergeCells(row, firstColumn, row, lastColumn);
  worksheet.getRow(row).height = 14;
  const letter = (column: number) => String.fromCharCode(64 + column);
  worksheet.pageSetup.printArea = `${letter(firstColumn)}$1:${letter(lastColumn)}$${row}`;
}
