import { cellText, isBlank, type ReadCell, savedValue } from './sheet.ts';

/** What a person left in a cell: nothing, something that can't be read, or a text with the formula behind it. */
export type TypedText =
  | { readonly kind: 'empty' }
  | { readonly kind: 'formula-without-value'; readonly formula: string }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'text'; readonly text: string; readonly formula: string | null };

/** Reads a cell as text. A formula is never evaluated: the value that was saved with it is read. */
export function typedText(cell: ReadCell): TypedText {
  const value = savedValue(cell);
  if (cell.kind === 'formula') {
    const { formula } = cell;
    if (value.kind === 'empty' || value.kind === 'error') return { kind: 'formula-without-value', formula };
    return { kind: 'text', text: cellText(value), formula };
  }
  if (isBlank(cell)) return { kind: 'empty' };
  if (value.kind === 'error') return { kind: 'error', code: value.code };
  return { kind: 'text', text: cellText(cell), formula: null };
}
