import { cellAddress } from '../../../shared/ground/sheet/sheet.ts';
import { isTagName, startTagAt } from './read-xml.ts';

/** One sheet's XML made safe to parse, and how much it holds. */
export interface TidySheet {
  readonly xml: string;
  readonly cells: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Where the right-most content stands, to tell the person. */
  readonly farthest: string;
  /** Rows with content that the sheet hides. */
  readonly hiddenRows: readonly number[];
  /** Addresses of cells whose text is struck through. */
  readonly struck: readonly string[];
}

/** Whether a cell with that style, type and content is struck through. */
export type StruckCells = (style: string | undefined, type: string | undefined, body: string) => boolean;

/**
 * Keeps of a sheet only its rows and the cells that hold something. Formatting down to the last row,
 * merged ranges, validations and filters go: exceljs would build an object for every cell they cover.
 * Cells and rows without an address get the one that follows, and ISO date cells become text, because
 * exceljs reads neither. Null when the sheet's XML breaks off. Reading stops once it holds more than
 * `mostCells`, since it is going to be refused. `isStruck` says of each cell whether it is struck through.
 */
export function tidySheet(xml: string, mostCells: number, isStruck: StruckCells): TidySheet | null {
  const start = xml.indexOf('<sheetData');
  const state: State = {
    row: 0,
    column: 0,
    cells: 0,
    lastRow: 0,
    lastColumn: 0,
    farthest: 'A1',
    isHidden: false,
    hiddenRows: [],
    isStruck,
    struck: [],
  };
  const pieces: string[] = [];
  let at = start < 0 ? -1 : xml.indexOf('<', start + 1);
  while (at >= 0 && state.cells <= mostCells) {
    let next = at + 1;
    if (isTagName(xml, next, 'row')) {
      const tag = startTagAt(xml, next + 3);
      if (!tag) return null;
      openRow(tag.attributes, state);
      next = tag.end;
    } else if (isTagName(xml, next, 'c')) {
      const tag = startTagAt(xml, next + 1);
      if (!tag) return null;
      const close = tag.isClosed ? tag.end : xml.indexOf('</c>', tag.end);
      if (close < 0) return null;
      addCell(tag.attributes, xml.slice(tag.end, close), state, pieces);
      next = close;
    } else if (xml.startsWith('/sheetData', next)) break;
    at = xml.indexOf('<', next);
  }
  if (start >= 0 && at < 0 && !/<sheetData\s*\/>/.test(xml.slice(start, start + 20))) return null;
  if (state.cells > 0) pieces.push('</row>');
  const { cells, lastRow, lastColumn, farthest, hiddenRows, struck } = state;
  return {
    xml: `<worksheet><sheetData>${pieces.join('')}</sheetData></worksheet>`,
    cells,
    lastRow,
    lastColumn,
    farthest,
    hiddenRows,
    struck,
  };
}

interface State {
  row: number;
  column: number;
  cells: number;
  lastRow: number;
  lastColumn: number;
  farthest: string;
  isHidden: boolean;
  hiddenRows: number[];
  isStruck: StruckCells;
  struck: string[];
}

function openRow(tag: string, state: State): void {
  const given = Number.parseInt(/(?:^|\s)r\s?=\s?["'](\d{1,10})/.exec(tag)?.[1] ?? '', 10);
  // Rows that go backwards would overwrite what was read; a sound file has none.
  state.row = given > state.row ? given : state.row + 1;
  state.column = 0;
  state.isHidden = /(?:^|\s)hidden\s?=\s?["'](?:1|true)/.test(tag);
}

function addCell(tag: string, body: string, state: State, pieces: string[]): void {
  const given = columnNumber(/(?:^|\s)r\s?=\s?["']([A-Za-z]{1,3})/.exec(tag)?.[1] ?? '');
  state.column = given > state.column ? given : state.column + 1;
  if (!/<(?:v|f|is)\b/.test(body)) return;
  if (state.row !== state.lastRow) {
    pieces.push(`${state.cells > 0 ? '</row>' : ''}<row r="${state.row}">`);
    state.lastRow = state.row;
    if (state.isHidden) state.hiddenRows.push(state.row);
  }
  state.cells += 1;
  const address = cellAddress(state.row, state.column);
  if (state.column > state.lastColumn) {
    state.lastColumn = state.column;
    state.farthest = address;
  }
  // Both are plain words and numbers, and this is asked of every cell.
  const type = /(?:^|\s)t\s?=\s?["'](\w{1,16})["']/.exec(tag)?.[1];
  const style = /(?:^|\s)s\s?=\s?["'](\d{1,6})["']/.exec(tag)?.[1];
  if (state.isStruck(style, type, body)) state.struck.push(address);
  const typeText = type && type !== 'n' ? ` t="${type === 'd' ? 'str' : type}"` : '';
  const styleText = style ? ` s="${style}"` : '';
  pieces.push(`<c r="${address}"${styleText}${typeText}>${body}</c>`);
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
