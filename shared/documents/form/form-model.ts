import type { FormLanguage } from './text/form-text.ts';

/** The plain model of a self-assessment workbook: what it says and where a person types. Adapters only lay out. */

/** Raised with every change of rows, keys or layout, so that an older form is known when it comes back. */
export const formVersion = 1;

export const formProduct = 'PSEA Partner Assessment';

/** What a person can type into, beside the standards' own cells. */
export type DetailPart = 'completed-by-name' | 'completed-by-function' | 'email' | 'date';
export type StandardPart = 'answer' | 'reason' | 'evidence' | 'comment';
export type FormPart = DetailPart | StandardPart;

export type FormInput =
  | { readonly kind: 'list'; readonly options: readonly string[]; readonly prompt: string }
  | { readonly kind: 'text'; readonly lines: number }
  | { readonly kind: 'date'; readonly prompt: string };

/**
 * One row of a sheet. `key` stands in the hidden first column and names the row wherever it is moved to,
 * such as "CS2.answer" or "form.email".
 */
export type FormRow =
  | { readonly kind: 'title' | 'subtitle' | 'heading' | 'note'; readonly key: string; readonly text: string }
  | { readonly kind: 'line'; readonly key: string; readonly number: number; readonly text: string }
  | { readonly kind: 'detail'; readonly key: string; readonly label: string; readonly value: string }
  | {
      readonly kind: 'standard';
      readonly key: string;
      readonly id: string;
      readonly text: string;
      /** Rows that follow and belong to it, so that a page doesn't break inside. */
      readonly rows: number;
    }
  | { readonly kind: 'requirement'; readonly key: string; readonly text: string }
  | { readonly kind: 'input'; readonly key: string; readonly label: string; readonly input: FormInput }
  | { readonly kind: 'tick-heading'; readonly key: string; readonly text: string }
  | { readonly kind: 'tick'; readonly key: string; readonly text: string; readonly prompt: string }
  /** Says what the sheet is, in plain sight; not part of the fixed text, since it holds its checksum. */
  | { readonly kind: 'identity'; readonly key: string; readonly text: string }
  | { readonly kind: 'space'; readonly key: '' };

export interface FormSheet {
  readonly language: FormLanguage;
  readonly direction: 'ltr' | 'rtl';
  readonly name: string;
  readonly isInstructions: boolean;
  readonly rows: readonly FormRow[];
  /** Of the list that is shown when something else is typed. */
  readonly listError: string;
  readonly page: {
    readonly header: string;
    readonly reference: string;
    readonly identity: string;
    /** The words before, between and after the two page numbers. */
    readonly number: readonly [before: string, between: string, after: string];
  };
}

/** What tells one form from every other; written into the workbook and read from it. */
export interface FormIdentity {
  readonly product: string;
  readonly formVersion: number;
  readonly instrument: string;
  readonly instrumentVersion: string;
  readonly assessment: string;
  readonly reference: string;
  readonly partner: string;
  readonly partnerReference: string;
  readonly partnerName: string;
  readonly form: string;
  /** SHA-256 over the fixed text of the answer sheet, by language. */
  readonly checksums: Readonly<Partial<Record<FormLanguage, string>>>;
}

export interface FormWorkbook {
  readonly identity: FormIdentity;
  readonly sheets: readonly FormSheet[];
  /** Rows of the sheet that no program shows: identity, and where each fixed text stood. */
  readonly hidden: { readonly name: string; readonly rows: readonly (readonly string[])[] };
  readonly title: string;
  readonly author: string;
  readonly language: FormLanguage;
  /** ISO 8601 in UTC. */
  readonly producedAt: string;
}

export const tick = '✓';
