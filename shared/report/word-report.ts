import type { ReportLanguage } from './text/report-text.ts';

/**
 * Plain model of a Word document about one assessment: the report, or the partner's copy. Its content is the
 * document's content, in the order of the document; the adapter only lays out. Every string is text: it carries
 * no markup, field or formula.
 */
export interface WordReport {
  readonly language: ReportLanguage;
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
  /** The last section, kept on one page. */
  readonly provenance: ReportSection;
  readonly properties: DocumentProperties;
  /** SHA-256 of the text from the title to the last of `sections`. */
  readonly textHash: string;
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
}

export type Block = Subheading | Paragraph | List | Facts | Table | Verdict | CrossReferences | Signatures;

export interface Subheading {
  readonly kind: 'subheading';
  readonly text: string;
  /** What cross-references point to; null where nothing does. */
  readonly anchor: string | null;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly tone: 'body' | 'quiet' | 'notice';
}

/** Lines with a mark before each: dots, or empty boxes to tick by hand. */
export interface List {
  readonly kind: 'list';
  readonly mark: 'dot' | 'box';
  /** Of lines in another language than the document's; null for its own. */
  readonly direction: 'ltr' | 'rtl' | null;
  readonly items: readonly string[];
}

/** Lines to fill in by hand, each with its label before it. */
export interface Signatures {
  readonly kind: 'signatures';
  readonly labels: readonly string[];
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
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** Set apart from its neighbours, such as a gap. */
  readonly emphasis: boolean;
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
