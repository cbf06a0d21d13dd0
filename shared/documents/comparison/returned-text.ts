import type { LookRemark } from './look-remarks.ts';

/**
 * A contract in Word as it was read, every text of it: the paragraphs of its body in order, with tracked changes
 * accepted and what is hidden or struck through left out of them, and beside them whatever else says something.
 */
export interface ReturnedText {
  readonly paragraphs: readonly ReturnedParagraph[];
  readonly asides: readonly ReturnedAside[];
  readonly unread: readonly ReturnedUnread[];
  /** How many places of the body hold a tracked change that nobody settled. */
  readonly tracked: number;
  /** The document's own properties by name, as our annexes bear them. */
  readonly properties: ReadonlyMap<string, string>;
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
  /** The result of a field that shows the number of another paragraph or page; `target` is its bookmark. */
  | { readonly kind: 'reference'; readonly text: string; readonly target: string }
  /** A blank of our own that nobody had answered when the document was written. */
  | { readonly kind: 'blank'; readonly text: string };

/** Parts of a document that hold text beside the flow of its body. */
export type AsidePart =
  | 'body'
  | 'header'
  | 'footer'
  | 'footnote'
  | 'endnote'
  | 'comment'
  | 'text-box'
  | 'drawing'
  | 'chart'
  | 'diagram'
  | 'contents';

/** A text beside the flow of the body, or one in it that a reader doesn't see. */
export interface ReturnedAside {
  readonly part: AsidePart;
  /** Which header, note or box it is, from 1; null where it is not counted. */
  readonly number: number | null;
  /** How many paragraphs of the body stand before it; null where it stands at none. */
  readonly near: number | null;
  /** `faint` text can't be told from its ground or is too small to read; it stands in the flow as well. */
  readonly look: 'shown' | 'hidden' | 'struck' | 'faint';
  readonly runs: readonly ReturnedRun[];
}

/** Something that a document holds and that can't be compared as text. */
export interface ReturnedUnread {
  readonly what:
    | 'picture'
    | 'embedded-file'
    | 'macros'
    | 'control'
    | 'linked-file'
    | 'inserted-file'
    | 'bound-text'
    | 'changing-field'
    | 'part'
    | 'text'
    | LookRemark;
  /** What it is called inside the document. */
  readonly name: string;
  /** How many paragraphs of the body stand before it; null where that is not known. */
  readonly near: number | null;
  /** The same for the same content, wherever it stands. */
  readonly key: string;
  /** In which part of the document, where it is none of the body. */
  readonly part?: AsidePart | 'file';
  /** Which header, note or box it is. */
  readonly number?: number | null;
}
