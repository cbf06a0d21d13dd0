import { cellAddress } from '../../../shared/sheet/sheet.ts';
import { attributesOf } from './read-xml.ts';

/** One sheet's XML made safe to parse, and how much it holds. */
export interface TidySheet {
  readonly xml: string;
  readonly cells: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Where the right-most and the lowest content stands, to tell the person. */
  readonly farthest: string;
}

/**
 * Keeps of a sheet only its rows and the cells that hold something. Formatting down to the last row,
 * merged ranges, validations and filters go: exceljs would build an object for every cell they cover.
 * Cells and rows without an address get the one that follows, and ISO date cells become text, because
 * exceljs reads neither.
 */
export function tidySheet(xml: string): TidySheet {
  const data = /<sheetData\b[^>]*>([\s\S]*?)<\/sheetData>/.exec(xml)?.[1] ?? '';
  const pieces: string[] = [];
  const state = { row: 0, column: 0, cells: 0, lastRow: 0, lastColumn: 0, farthest: 'A1', openRow: '' };
  const tag = /<row\b([^>]*)>|<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
  for (const match of data.matchAll(tag)) {
    if (match[1] !== undefined) openRow(match[1], state);
    else addCell(match[2] ?? '', match[3], state, pieces);
  }
  if (state.cells > 0) pieces.push('</row>');
  return {
    xml: `<worksheet><sheetData>${pieces.join('')}</sheetData></worksheet>`,
    cells: state.cells,
    lastRow: state.lastRow,
    lastColumn: state.lastColumn,
    farthest: state.farthest,
  };
}

interface State {
  row: number;
  column: number;
  cells: number;
  lastRow: number;
  lastColumn: number;
  farthest: string;
}

function openRow(tag: string, state: State): void {
  const given = Number.parseInt(attributesOf(tag).get('r') ?? '', 10);
  // Rows that go backwards would overwrite what was read; a sound file has none.
  state.row = given > state.row ? given : state.row + 1;
  state.column = 0;
}

function addCell(tag: string, body: string | undefined, state: State, pieces: string[]): void {
  const attributes = attributesOf(tag);
  const given = columnNumber(attributes.get('r') ?? '');
  state.column = given > state.column ? given : state.column + 1;
  if (!body || !/<(v|f|is)\b/.test(body)) return;
  if (state.row !== state.lastRow) {
    pieces.push(`${state.cells > 0 ? '</row>' : ''}<row r="${state.row}">`);
    state.lastRow = state.row;
  }
  state.cells += 1;
  const address = cellAddress(state.row, state.column);
  if (state.column > state.lastColumn) {
    state.lastColumn = state.column;
    state.farthest = address;
  }
  const type = attributes.get('t');
  const style = attributes.get('s');
  const typeText = type && type !== 'n' ? ` t="${type === 'd' ? 'str' : type.replace(/\W/g, '')}"` : '';
  const styleText = style && /^\d+$/.test(style) ? ` s="${style}"` : '';
  pieces.push(`<c r="${address}"${styleText}${typeText}>${body}</c>`);
}

function columnNumber(address: string): number {
  const letters = /^[A-Za-z]{1,3}/.exec(address)?.[0].toUpperCase() ?? '';
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
