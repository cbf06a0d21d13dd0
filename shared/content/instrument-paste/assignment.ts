import type { StandardField } from '../instrument-draft/draft.ts';

/** What a column of a pasted table is taken for. */
export type ColumnUse =
  /** Says by its number which standard the row is about. */
  | { readonly kind: 'number' }
  | { readonly kind: 'field'; readonly field: StandardField; readonly language: string }
  /** Left out, as the officer chose. */
  | { readonly kind: 'left-out' }
  /** Not known yet. */
  | { readonly kind: 'open' };

/** What a row is taken for, and how that came about. */
export type RowUse =
  | {
      readonly kind: 'standard';
      readonly standard: string;
      /** By its number, its title, the merged cell that it goes on from, the heading above it, or by the officer. */
      readonly by: 'number' | 'title' | 'merged' | 'heading' | 'person';
    }
  | { readonly kind: 'header' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'left-out' }
  /** Nobody knows yet; `why` says what stands against a guess. */
  | { readonly kind: 'open'; readonly why: RowQuestion };

export type RowQuestion = 'no-number' | 'unknown-number' | 'twice' | 'two-languages';

/** The proposal for a table, or what an officer made of it. */
export interface Assignment {
  readonly columns: readonly ColumnUse[];
  readonly rows: readonly RowUse[];
}

/** What is known of the draft that a table is pasted into. */
export interface PasteTarget {
  /** Ids of the standards, in their order. */
  readonly standards: readonly string[];
  /** Known titles by standard, in any language. */
  readonly titles: Readonly<Record<string, readonly string[]>>;
  /** The language that is being worked on. */
  readonly language: string;
  /** Languages of the draft. */
  readonly languages: readonly string[];
}
