import type { ReportLanguage } from './text/report-text.ts';

/**
 * Plain model of the Excel register: sheets of typed cells. Rows may be made one at a time while they are
 * written, so that a register of ten thousand partners never stands in memory as cells. Rows can be read
 * more than once. Every string is text, whatever it begins with.
 */
export interface RegisterReport {
  readonly language: ReportLanguage;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly company: string;
  readonly description: string;
  /** ISO 8601 in UTC. */
  readonly producedAt: string;
  /** Printed on every page: marking at the left, date at the right. */
  readonly pageHeader: { readonly marking: string; readonly date: string };
  readonly page: { readonly before: string; readonly between: string; readonly after: string };
  readonly sheets: readonly RegisterSheet[];
  /** Where several sheets tell of the same things: their rows once more, one thing after the other. */
  readonly sideBySide?: SideBySide;
}

/** Whoever writes these sheets side by side has each partner loaded once. */
export interface SideBySide {
  readonly sheets: readonly RegisterSheet[];
  /** In each sheet the rows that it has anyway, in the same order. */
  readonly rows: Iterable<readonly (readonly [sheet: RegisterSheet, rows: Iterable<RegisterRow>])[]>;
}

export interface RegisterSheet {
  /** Unique in the workbook whatever the case, at most 31 characters, none of `[ ] : * ? / \`. */
  readonly name: string;
  readonly columns: readonly RegisterColumn[];
  /** Label and value, above the table. */
  readonly preamble: readonly (readonly [label: string, value: string])[];
  /** Leads back to another sheet, above the preamble. */
  readonly back: SheetLink | null;
  readonly rows: Iterable<RegisterRow>;
  /** Columns that are printed, from the first; null prints all. */
  readonly printedColumns: number | null;
  readonly hasFilter: boolean;
  /** Columns that stay in view when the sheet is moved sideways. */
  readonly frozenColumns: number;
  /**
   * Makes the rows a table of Excel, which other programs find by its name: letters, digits and underscores, unique in
   * the workbook. Titles of columns are then the table's own; `labels` stand above them, for people.
   */
  readonly table?: { readonly name: string; readonly labels: readonly string[] };
}

export interface SheetLink {
  readonly text: string;
  readonly sheet: string;
}

export interface RegisterColumn {
  readonly title: string;
  /**
   * `date`: `YYYY-MM-DD`, `moment`: ISO 8601 in UTC, both written as real dates; `number`: a number;
   * `text`: text on one line; `prose`: text that is wrapped; `yes-no`: true or false.
   */
  readonly kind: 'text' | 'prose' | 'number' | 'date' | 'moment' | 'yes-no';
  /** In characters. */
  readonly width: number;
}

export interface RegisterRow {
  /** As many as there are columns; null where nothing is recorded. */
  readonly cells: readonly (string | number | boolean | null)[];
  /** Sheet to which the first cell leads. */
  readonly link: string | null;
  readonly emphasis: boolean;
}
