/** A contract in Word as it was read: its paragraphs in order, with tracked changes accepted and hidden text left out. */
export interface ReturnedText {
  readonly paragraphs: readonly ReturnedParagraph[];
}

export interface ReturnedParagraph {
  readonly runs: readonly ReturnedRun[];
  /** Names of the bookmarks that begin in it and still hold something. */
  readonly bookmarks: readonly string[];
  /** Id of its style; null for the usual one. */
  readonly style: string | null;
  /** As the list of styles shows it; empty for the usual one. */
  readonly styleName: string;
  /** Level in the outline, from 0; null for body text. */
  readonly outline: number | null;
  /** Its automatic number; `number` is what it shows, such as "4.1". */
  readonly list: { readonly id: string; readonly level: number; readonly number: string } | null;
  /** Cells that it stands in, the outermost first. */
  readonly cells: readonly ReturnedCell[];
}

/** Place of a cell: tables are counted through the document, rows and columns of the grid from zero. */
export interface ReturnedCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

export type ReturnedRun =
  | { readonly kind: 'text'; readonly text: string }
  /** The result of a field that shows the number of another paragraph; `target` is its bookmark. */
  | { readonly kind: 'reference'; readonly text: string; readonly target: string }
  /** A blank of our own that nobody had answered when the document was written. */
  | { readonly kind: 'blank'; readonly text: string };
