/** Stands in the office's letterhead as a paragraph of its own, where the annex shall stand. */
export const annexMark = '{{annex}}';

/**
 * Plain model of an annex in Word. Its order is the document's order; the adapter only lays out. Every string is text:
 * it carries no markup, field or formula.
 */
export interface AnnexModel {
  /** One or two; the first stands at the start side. */
  readonly languages: readonly AnnexLanguage[];
  /** A whole annex, or the clauses alone to paste. */
  readonly form: 'annex' | 'clauses';
  /** Each text of the front, by language in the order of `languages`. */
  readonly title: PerLanguage;
  readonly subtitle: PerLanguage;
  /** Parties, agreement, dates: label and value. */
  readonly facts: readonly { readonly label: PerLanguage; readonly value: PerLanguage }[];
  readonly notes: readonly PerLanguage[];
  readonly clauses: readonly AnnexClauseModel[];
  /** The prevailing-language paragraph; null with one language. */
  readonly prevailing: PerLanguage | null;
  readonly channels: AnnexTable | null;
  readonly schedule: AnnexTable | null;
  readonly signatures: AnnexSignatures | null;
  readonly provenance: AnnexProvenance;
  readonly header: { readonly reference: string; readonly text: PerLanguage };
  /** What stands around the number of a page and the count of pages, by language. */
  readonly pages: readonly { readonly before: string; readonly between: string; readonly after: string }[];
  /** One word across each page of a draft; null when final. */
  readonly watermark: string | null;
  readonly properties: {
    readonly title: string;
    readonly subject: string;
    readonly author: string;
    readonly keywords: string;
    /** ISO 8601 in UTC. */
    readonly producedAt: string;
    readonly custom: readonly { readonly name: string; readonly value: string }[];
  };
  /** SHA-256 of the text as printed (`shared/documents/annex/printed-text.ts`). */
  readonly textHash: string;
}

export interface AnnexLanguage {
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
}

/** One string for each of the model's languages, in their order. */
export type PerLanguage = readonly string[];

export interface AnnexClauseModel {
  readonly clause: string;
  readonly version: string;
  /** Its bookmark, such as "psea_reporting": how it is found again in a returned contract (`annexBookmark`). */
  readonly bookmark: string;
  readonly title: PerLanguage;
  readonly paragraphs: readonly AnnexParagraph[];
}

/** A numbered paragraph (level 1) or a lettered item (level 2). */
export interface AnnexParagraph {
  readonly level: 1 | 2;
  /** Where references point to; null where nothing does. The adapter adds the language (`annexBookmark`). */
  readonly bookmark: string | null;
  readonly runs: readonly (readonly AnnexRun[])[];
}

export type AnnexRun =
  | { readonly kind: 'text'; readonly text: string }
  /** A filled placeholder. */
  | { readonly kind: 'value'; readonly text: string }
  /** A placeholder that nobody answered yet, as it is printed: "[Reporting contact: to be completed]". */
  | { readonly kind: 'blank'; readonly text: string }
  /** A live number; `number` is what it shows until fields are updated. */
  | { readonly kind: 'reference'; readonly bookmark: string; readonly number: string };

export interface AnnexTable {
  readonly title: PerLanguage;
  readonly intro: PerLanguage;
  readonly columns: readonly PerLanguage[];
  readonly rows: readonly (readonly PerLanguage[])[];
}

export interface AnnexSignatures {
  readonly title: PerLanguage;
  readonly parties: readonly { readonly heading: PerLanguage; readonly lines: readonly PerLanguage[] }[];
}

export interface AnnexProvenance {
  readonly title: PerLanguage;
  readonly notes: readonly PerLanguage[];
  readonly columns: readonly PerLanguage[];
  /** Cells in the order of `columns`, each by language; a line feed begins a new line. */
  readonly rows: readonly (readonly PerLanguage[])[];
}
