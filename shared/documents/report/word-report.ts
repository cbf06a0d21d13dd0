import type { ReportLanguage } from './text/report-text.ts';

/**
 * Plain model of a Word document about one assessment: the report, or the partner's copy. Its content is the
 * document's content, in the order of the document; the adapter only lays out. Every string is text: it carries
 * no markup, field or formula.
 */
export interface WordReport {
  readonly language: ReportLanguage | 'fr';
  readonly direction: 'ltr' | 'rtl';
  /** The instrument's title, above the partner's name. */
  readonly instrumentTitle: string;
  /** The partner's name: the title of the document. */
  readonly title: string;
  /** Kind of document, reference, status. */
  readonly subtitle: string;
  /** "Share within the UN only", "Fictional sample data", and what else every page has to say. */
  readonly markings: readonly string[];
  /** One word across each page of a document that must not be taken for a finished one. */
  readonly watermark: string | null;
  readonly header: { readonly reference: string; readonly date: string };
  readonly page: { readonly before: string; readonly between: string; readonly after: string };
  readonly sections: readonly ReportSection[];
  /** The last section, kept on one page; in a letter, small print at its end. */
  readonly provenance: ReportSection;
  readonly properties: DocumentProperties;
  /** SHA-256 of the text from the title to the last of `sections`. */
  readonly textHash: string;
  /** How the page lies; upright where it is left out. */
  readonly orientation?: 'portrait' | 'landscape';
  /** Makes the document a letter: this stands in place of the title block, and headings carry no number. */
  readonly letterhead?: Letterhead;
}

export interface Letterhead {
  /** Office and entity that write. */
  readonly sender: readonly string[];
  /** Date and reference, each with its label. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly addressee: readonly string[];
  readonly subject: string;
}

export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly description: string;
  readonly keywords: string;
  /** ISO 8601 in UTC. */
  readonly producedAt: string;
  /** Ids, versions and the text hash, by name. */
  readonly custom: readonly { readonly name: string; readonly value: string }[];
}

export interface ReportSection {
  readonly heading: string;
  readonly blocks: readonly Block[];
  /** Short, and of one piece: it goes to the next page as a whole rather than leave a line there alone. */
  readonly isOnePiece?: boolean;
}

export type Block =
  | Subheading
  | Paragraph
  | List
  | Facts
  | Table
  | Verdict
  | CrossReferences
  | Signatures
  | TimelinePicture
  | Chart;

export interface Subheading {
  readonly kind: 'subheading';
  readonly text: string;
  /** What cross-references point to; null where nothing does. */
  readonly anchor: string | null;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly tone: 'body' | 'quiet' | 'small' | 'notice';
}

/** Lines with a mark before each: dots, numbers from one on, or empty boxes to tick by hand. */
export interface List {
  readonly kind: 'list';
  readonly mark: 'dot' | 'number' | 'box';
  /** Of lines in another language than the document's; null for its own. */
  readonly direction: 'ltr' | 'rtl' | null;
  readonly items: readonly string[];
}

/** Lines to fill in by hand, each with its label before it. */
export interface Signatures {
  readonly kind: 'signatures';
  readonly labels: readonly string[];
  /** Several that sign side by side, each in a column of its own. `title` stands over the labels. */
  readonly sides?: { readonly title: string; readonly names: readonly string[] };
}

/** Labels and their values; each line of a value is a paragraph of its own. */
export interface Facts {
  readonly kind: 'facts';
  readonly rows: readonly { readonly label: string; readonly lines: readonly string[] }[];
}

export interface Table {
  readonly kind: 'table';
  /** `share` of the table's width, in per cent. */
  readonly columns: readonly {
    readonly title: string;
    readonly share: number;
    readonly align: 'start' | 'center';
  }[];
  readonly rows: readonly TableRow[];
  /** A short table stays on one page; this lets it go on on the next one. */
  readonly breaks?: boolean;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** Set apart from its neighbours, such as a gap. */
  readonly emphasis: boolean;
  /** Its one cell runs over the whole table and says what the rows below belong to; its first line is the title, the second stands beside it. */
  readonly leads?: boolean;
}

export type TableCell = { readonly lines: readonly string[]; readonly strong: boolean } | Reference;

/** A live reference to a subheading; `number` is what it shows until the fields are updated. */
export interface Reference {
  readonly anchor: string;
  readonly number: string;
}

/** The result, set large. */
export interface Verdict {
  readonly kind: 'verdict';
  readonly headline: string;
  readonly meaning: string;
  readonly counts: readonly { readonly label: string; readonly value: string }[];
}

/** Lines that each begin with a live reference. */
export interface CrossReferences {
  readonly kind: 'cross-references';
  readonly label: string;
  readonly items: readonly { readonly reference: Reference; readonly text: string }[];
}

/**
 * Bars that lie on their side, made by Word from its own data. Each colour is a shade of grey of its own, and a table with
 * the same numbers follows for those who can't see it.
 */
export interface Chart {
  readonly kind: 'chart';
  readonly title: string;
  /** What it shows, read aloud in its place. */
  readonly description: string;
  readonly categories: readonly string[];
  /** Several stand in one bar, one after the other. */
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly number[];
    readonly shade: 'dark' | 'middle' | 'light';
  }[];
}

/** A path in time as a picture made of table cells: periods as columns, a lane for each standard, rows of marks. */
export interface TimelinePicture {
  readonly kind: 'timeline';
  /** Years, or what else groups the columns, with how many columns each spans. */
  readonly groups: readonly { readonly title: string; readonly span: number }[];
  /** Short titles of the columns. */
  readonly columns: readonly string[];
  /** Place of the column that holds the day of the picture, from zero; null where it lies outside. */
  readonly today: number | null;
  readonly lanes: readonly TimelineLane[];
  /** Rows of signs, one or more in a cell. */
  readonly marks: readonly { readonly label: string; readonly cells: readonly string[] }[];
  /** A span of columns set apart, such as the improvement window; null for none. */
  readonly band: {
    readonly label: string;
    readonly from: number;
    readonly until: number;
    readonly sign: string;
  } | null;
  readonly legend: {
    readonly label: string;
    readonly shades: readonly {
      readonly shade: TimelineShade;
      readonly sign: string;
      readonly meaning: string;
    }[];
    readonly signs: readonly { readonly sign: string; readonly meaning: string }[];
  };
}

export type TimelineShade = 'none' | 'light' | 'middle' | 'dark' | 'hatched';

export interface TimelineLane {
  readonly label: string;
  /** From the first column to the last without a gap. */
  readonly runs: readonly { readonly shade: TimelineShade; readonly sign: string; readonly span: number }[];
}
