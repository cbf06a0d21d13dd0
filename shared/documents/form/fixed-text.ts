import type { FormRow, FormSheet } from './form-model.ts';
import { type FormLanguage, formLanguages } from './text/form-text.ts';

/** The fixed texts of one row, and where it stood when the form was written. */
export interface FixedRow {
  readonly language: FormLanguage;
  /** Without the language, such as "CS2.answer". */
  readonly key: string;
  /** Row of the sheet, from one. */
  readonly row: number;
  readonly kind: 'text' | 'input' | 'tick';
  readonly texts: readonly string[];
}

/** What the hidden first column holds: the key and the language of its sheet. */
export function keyInSheet(key: string, language: FormLanguage): string {
  return `${key}.${language}`;
}

const keyPattern = new RegExp(`^((?:form|CS[1-9][0-9]?)(?:\\.[a-z0-9-]+)+)\\.(${formLanguages.join('|')})$`);

export function readKey(text: string): { readonly key: string; readonly language: FormLanguage } | null {
  const match = text.length > 120 ? null : keyPattern.exec(text.trim());
  return match ? { key: match[1] ?? '', language: match[2] as FormLanguage } : null;
}

/** "CS2" of "CS2.answer"; null for what belongs to no standard. */
export function standardOf(key: string): string | null {
  return /^(CS[1-9][0-9]?)\./.exec(key)?.[1] ?? null;
}

/** Every row of an answer sheet that has words of ours, in order. */
export function fixedRows(sheet: FormSheet): FixedRow[] {
  return sheet.rows.flatMap((row, index) => {
    const texts = textsOf(row);
    const kind = row.kind === 'input' ? 'input' : row.kind === 'tick' ? 'tick' : 'text';
    return texts.length === 0
      ? []
      : [{ language: sheet.language, key: row.key, row: index + 1, kind, texts } as const];
  });
}

function textsOf(row: FormRow): readonly string[] {
  switch (row.kind) {
    case 'space':
    case 'identity':
      return [];
    case 'detail':
      return row.value === '' ? [row.label] : [row.label, row.value];
    case 'input':
      return [row.label];
    default:
      return [row.text];
  }
}

/** Nothing in it that `comparable` would change. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

/** Texts as they are compared: other programs change spaces, line ends and marks that nobody sees. */
export function comparable(text: string): string {
  if (plain.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What the checksum is taken of: every fixed text in order, with its key. */
export function checksumText(rows: readonly FixedRow[]): string {
  return rows.map(({ key, texts }) => [key, ...texts.map(comparable)].join('\t')).join('\n');
}
