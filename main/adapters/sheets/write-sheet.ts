import type {
  RegisterReport,
  RegisterRow,
  RegisterSheet,
} from '../../../shared/documents/report/register-report.ts';
import { rowHeight } from './write-row-height.ts';
import type { SharedTexts } from './write-shared-texts.ts';
import type { RegisterStyles } from './write-styles.ts';
import { cellValue, textValue } from './write-values.ts';
import { attributes, columnLetters, officeRelations, spreadsheet, xmlHead, xmlText } from './write-xml.ts';

/** One sheet as XML, piece by piece: no row stays in memory. */
export interface SheetText {
  /** Everything that stands before the first row of the table. */
  readonly head: string;
  row(row: RegisterRow): string;
  /** Everything after the last row. */
  tail(): string;
  /** The table of Excel that its rows are, as a part of its own; null where they are none. Known after the last row. */
  table(id: number): string | null;
  /** What is printed, and the rows that every page repeats, as the workbook names them. */
  printed(): { readonly area: string; readonly titles: string };
}

export function sheetText(
  report: RegisterReport,
  sheet: RegisterSheet,
  styles: RegisterStyles,
  shared: SharedTexts,
): SheetText {
  const cellText = cellWriter(shared);
  const { columns } = sheet;
  const letters = columns.map((_, index) => columnLetters(index + 1));
  const above = aboveTable(sheet, styles, cellText, letters);
  const headerRow = above.rows + 1;
  const links = [...above.links];
  const titles = columns.map(({ title }) => title);
  const header = titles
    .map((title, index) => cellText(`${letters[index]}${headerRow}`, styles.header, textValue(title)))
    .join('');
  let last = headerRow;
  return {
    head: `${before(report, sheet, headerRow)}${above.text}${rowText(headerRow, header, rowHeight(columns, titles, true))}`,
    row({ cells, link, emphasis }) {
      last += 1;
      let text = '';
      columns.forEach((column, index) => {
        const value = cellValue(column, cells[index] ?? null);
        const isLink = index === 0 && link !== null;
        const style = styles.cell({
          kind: column.kind,
          text: typeof value === 'string' ? value : '',
          isEmphasised: emphasis,
          isLink,
        });
        const address = `${letters[index]}${last}`;
        if (isLink) links.push(linkText(address, link));
        text += cellText(address, style, value);
      });
      return rowText(last, text, rowHeight(columns, cells));
    },
    tail: () => {
      // A table needs a row, if an empty one, and brings its own filter.
      if (sheet.table && last === headerRow) last += 1;
      const filter =
        sheet.hasFilter && !sheet.table ? `<autoFilter ref="A${headerRow}:${letters.at(-1)}${last}"/>` : '';
      const hyperlinks = links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '';
      return `</sheetData>${filter}${hyperlinks}${after(report, sheet)}`;
    },
    table: (id) => (sheet.table ? tablePart(id, sheet, `A${headerRow}:${letters.at(-1)}${last}`) : null),
    printed: () => ({
      area: `$A$1:$${letters[(sheet.printedColumns ?? columns.length) - 1]}$${last}`,
      titles: `$${headerRow}:$${headerRow}`,
    }),
  };
}

/** Width of a column, in characters, in which a label has room. */
const wideEnough = 24;

/** The way back and the lines above the table, with an empty row after them. */
function aboveTable(
  { back, preamble, columns, table }: RegisterSheet,
  styles: RegisterStyles,
  cellText: ReturnType<typeof cellWriter>,
  letters: readonly string[],
) {
  const textCell = (address: string, style: number, text: string) =>
    cellText(address, style, textValue(text));
  const rows: string[] = [];
  const links: string[] = [];
  if (back) {
    rows.push(rowText(1, textCell('A1', styles.back, back.text)));
    links.push(linkText('A1', back.sheet));
  }
  // Label and value stand in the first two columns, or in the two after them where the first is too narrow for words.
  const first = (columns[0]?.width ?? 0) >= wideEnough ? 1 : 2;
  for (const [label, value] of preamble) {
    const number = rows.length + 1;
    const cells = [
      textCell(`${columnLetters(first)}${number}`, styles.label, label),
      textCell(`${columnLetters(first + 1)}${number}`, styles.value, value),
    ];
    rows.push(rowText(number, cells.join('')));
  }
  const empty = preamble.length > 0 ? 1 : 0;
  if (!table) return { text: rows.join(''), links, rows: rows.length + empty };
  const number = rows.length + empty + 1;
  const labels = table.labels.map((label, index) =>
    textCell(`${letters[index]}${number}`, styles.label, label),
  );
  rows.push(rowText(number, labels.join('')));
  return { text: rows.join(''), links, rows: number };
}

const rowText = (number: number, cells: string, height?: number) =>
  `<row r="${number}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>${cells}</row>`;

const cellWriter =
  (shared: SharedTexts) =>
  (address: string, style: number, value: ReturnType<typeof cellValue>): string => {
    const start = `<c r="${address}" s="${style}"`;
    if (value === null) return `${start}/>`;
    if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
    if (typeof value !== 'string')
      return `${start}><v>${typeof value === 'number' ? value : serial(value)}</v></c>`;
    const number = shared.numberOf(value);
    return number === null
      ? `${start} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`
      : `${start} t="s"><v>${number}</v></c>`;
  };

const dayLength = 86_400_000;
/** Spreadsheets count days from the one before this, and take 1900 for a leap year. */
const firstDay = Date.UTC(1899, 11, 30);

/** A date as spreadsheets count it, in days. */
function serial(date: Date): number {
  return (date.getTime() - firstDay) / dayLength;
}

/** A link inside the workbook. */
const linkText = (address: string, sheet: string) =>
  `<hyperlink${attributes({ ref: address, location: `'${sheet.replaceAll("'", "''")}'!A1` })}/>`;

function before(
  report: RegisterReport,
  { frozenColumns, columns, table }: RegisterSheet,
  headerRow: number,
): string {
  const pane = frozenColumns > 0 ? 'bottomRight' : 'bottomLeft';
  const frozen = {
    xSplit: frozenColumns > 0 ? frozenColumns : undefined,
    ySplit: headerRow,
    topLeftCell: `${columnLetters(frozenColumns + 1)}${headerRow + 1}`,
    activePane: pane,
    state: 'frozen',
  };
  const view = {
    showGridLines: 0,
    rightToLeft: report.direction === 'rtl' ? 1 : undefined,
    workbookViewId: 0,
  };
  const widths = columns
    .map(
      ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
    )
    .join('');
  return [
    `${xmlHead}<worksheet xmlns="${spreadsheet}"${table ? ` xmlns:r="${officeRelations}"` : ''}>`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView${attributes(view)}><pane${attributes(frozen)}/><selection pane="${pane}"/></sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/><cols>${widths}</cols><sheetData>`,
  ].join('');
}

function after(report: RegisterReport, sheet: RegisterSheet): string {
  const { header, footer } = pageLines(report, sheet);
  return [
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.65" header="0.35" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    `<headerFooter><oddHeader>${xmlText(header)}</oddHeader><oddFooter>${xmlText(footer)}</oddFooter></headerFooter>`,
    sheet.table ? `<tableParts count="1"><tablePart r:id="${tableRelation}"/></tableParts>` : '',
    '</worksheet>',
  ].join('');
}

/** By what a sheet names its table. */
export const tableRelation = 'rId1';

function tablePart(id: number, { table, columns }: RegisterSheet, ref: string): string {
  const each = columns.map(
    ({ title }, index) => `<tableColumn${attributes({ id: index + 1, name: title })}/>`,
  );
  return [
    `${xmlHead}<table xmlns="${spreadsheet}"${attributes({ id, name: table?.name, displayName: table?.name, ref })}>`,
    `<autoFilter${attributes({ ref })}/>`,
    `<tableColumns${attributes({ count: columns.length })}>${each.join('')}</tableColumns>`,
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>',
    '</table>',
  ].join('');
}

/** Header and footer of the printed page; `&` begins a code there and is doubled in a text. */
function pageLines({ pageHeader, page, title, direction }: RegisterReport, { name }: RegisterSheet) {
  // A mark in front keeps a date that begins with digits in its order.
  const mark = direction === 'rtl' ? '\u200F' : '';
  const plain = (text: string) => mark + textValue(text).replace(/&/g, '&&');
  const heading = [title, name].map(plain).join(' · ');
  return {
    header: `&L&8${' '}${heading}&C&8${' '}${plain(pageHeader.marking)}&R&8${' '}${plain(pageHeader.date)}`,
    footer: `&C&8${' '}${plain(page.before)}&P${plain(page.between)}&N${plain(page.after)}`,
  };
}
