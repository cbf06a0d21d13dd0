/** A Word document as it was read from someone else's file: rows of plain text, and what else is in it. */
export interface FormDocument {
  readonly rows: readonly DocumentRow[];
  /** Comments, each with the row that it stands beside, from zero; null where that isn't known. */
  readonly comments: readonly { readonly row: number | null; readonly text: string }[];
  /** Texts beside the body: above and below the pages, under the line, in boxes, and such as nobody sees. */
  readonly asides: readonly string[];
  /** Pictures, boxes and drawings. */
  readonly pictures: number;
  /** Whether changes are tracked, all of which were read as accepted. */
  readonly tracked: boolean;
  /** The program that saved it; null where it doesn't say. */
  readonly savedBy: string | null;
}

/** A paragraph, or a row of a table. */
export interface DocumentRow {
  readonly isTable: boolean;
  readonly cells: readonly DocumentCell[];
}

export interface DocumentCell {
  readonly text: string;
  /** Whether a part of it is struck through. */
  readonly isStruck: boolean;
  /** Names of the fields in it. */
  readonly tags: readonly string[];
}
