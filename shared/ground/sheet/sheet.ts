/**
 * A spreadsheet as it was read from someone else's file: plain values, nothing evaluated.
 * `rows[0]` is row 1 of the sheet and `rows[0][0]` is cell A1, also where the rows above are empty,
 * so that a problem can name the cell that the person sees.
 */

/** A value that a cell holds or, for a formula, the value that was saved with it. */
export type ReadValue =
  | { readonly kind: 'empty' }
  /** `link`: the mail address that the cell leads to, where its text is something else. */
  | { readonly kind: 'text'; readonly text: string; readonly link?: string }
  | {
      readonly kind: 'number';
      readonly value: number;
      /** The number format code, null for "General". */
      readonly format: string | null;
      /** As shown where the format pads with zeros ("0002500102"), else the plain decimal. */
      readonly text: string;
    }
  /** `iso` is "2026-01-15", or "2026-01-15T09:30:00" when the cell also holds a time. */
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: string };

/** A formula is text: it is shown and never evaluated; `value` is what the other program last saved. */
export type ReadCell =
  | ReadValue
  | { readonly kind: 'formula'; readonly formula: string; readonly value: ReadValue };

export interface ReadSheet {
  readonly name: string;
  /** Whether the file hides this sheet from the person. */
  readonly hidden: boolean;
  readonly rows: readonly (readonly ReadCell[])[];
  /** Ranges that are merged into one cell, such as "B3:D3"; left out where there are none. */
  readonly merged?: readonly string[];
  /** Rows that the file hides from whoever opens it, by a filter or by hand, counted from one; left out for none. */
  readonly hiddenRows?: readonly number[];
  /** Columns that the file hides, counted from one; left out for none. */
  readonly hiddenColumns?: readonly number[];
  /** Places, as `placeIn` names them, of texts that are struck through, all of them or a part; left out for none. */
  readonly struck?: readonly string[];
  /** How many pictures, drawings or boxes lie on it, none of which is read; left out for none. */
  readonly pictures?: number;
  /** Whether day 0 of its serial numbers is 1 January 1904, as in workbooks that began on a Macintosh. */
  readonly from1904?: true;
  /** Notes and threads of comments on its cells, in the order of the file; left out where there are none. */
  readonly notes?: readonly CellNote[];
  /** What its rows are called where the file has fields and no cells, such as "CS2.comment"; left out in spreadsheets. */
  readonly fields?: readonly string[];
  /** The column in which the value of each such row stands, from one; the first where left out. */
  readonly fieldColumns?: readonly number[];
}

/** What somebody wrote beside a cell. */
export interface CellNote {
  /** Such as "D14". */
  readonly cell: string;
  readonly text: string;
}

export interface ReadWorkbook {
  readonly format: 'xlsx' | 'csv' | 'json' | 'docx';
  /** WHATWG name of the encoding that was detected; null for other files. */
  readonly encoding: string | null;
  /** What separates the columns; null for other files. */
  readonly separator: string | null;
  readonly sheets: readonly ReadSheet[];
  /** Changes of a document are tracked; it was read as if all of them were accepted. */
  readonly isTracked?: true;
  /** Lines of a text file are in two encodings; each was read in its own. */
  readonly isMixed?: true;
  /** The next best encoding of a text file, where little speaks for the one that was taken. */
  readonly orIn?: OtherReading;
  /** The program that saved the file, as it names itself; left out where it doesn't. */
  readonly savedBy?: string;
}

/** Another encoding that a text file may be in, with one text as it was read and as it would read then. */
export interface OtherReading {
  readonly encoding: string;
  readonly read: string;
  readonly instead: string;
}

export const emptyCell: ReadCell = { kind: 'empty' };

/** "A1" for row 1, column 1; both count from one, as the person sees them. */
export function cellAddress(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** What a person calls a place of a sheet: the cell's address, or the name of a file's field. */
export function placeIn({ fields, fieldColumns }: ReadSheet, row: number, column: number): string {
  const field = fields?.[row - 1];
  if (field === undefined) return cellAddress(row, column);
  return column === (fieldColumns?.[row - 1] ?? 1) ? field : `${field}:${column}`;
}

/** Whether what stands at a place of a sheet is struck through, all of it or a part. */
export function isStruck({ struck }: Pick<ReadSheet, 'struck'>, place: string): boolean {
  return struck?.includes(place) ?? false;
}

/** The value of a cell; for a formula the one saved with it. */
export function savedValue(cell: ReadCell): ReadValue {
  return cell.kind === 'formula' ? cell.value : cell;
}

/** What a person would read in the cell, with the spaces around it; "" when it is empty. */
export function cellText(cell: ReadCell): string {
  const value = savedValue(cell);
  switch (value.kind) {
    case 'empty':
      return '';
    case 'text':
    case 'number':
      return value.text;
    case 'date':
      return value.iso;
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE';
    case 'error':
      return value.code;
  }
}

/** Whether nothing can be read in the cell; spaces count as nothing. */
export function isBlank(cell: ReadCell | undefined): boolean {
  return cell === undefined || (cell.kind !== 'formula' && cellText(cell).trim() === '');
}
