import type { Facts, List, Paragraph, Subheading, TableCell } from './word-report.ts';

/** Short forms for the blocks that sections are made of. */

export function paragraph(text: string, tone: Paragraph['tone'] = 'body'): Paragraph {
  return { kind: 'paragraph', text, tone };
}

export function subheading(text: string, anchor: string | null = null): Subheading {
  return { kind: 'subheading', text, anchor };
}

export function list(
  items: readonly string[],
  mark: List['mark'] = 'dot',
  direction: List['direction'] = null,
): List {
  return { kind: 'list', mark, direction, items };
}

/** A fact, or nothing when there is no value: an empty line says less than no line. */
export function fact(label: string, value: string | readonly string[] | null): Facts['rows'] {
  const lines = value === null ? [] : typeof value === 'string' ? [value] : value;
  const filled = lines.filter((line) => line.trim() !== '');
  return filled.length === 0 ? [] : [{ label, lines: filled }];
}

export function facts(...rows: readonly Facts['rows'][]): Facts {
  return { kind: 'facts', rows: rows.flat() };
}

/** A text of several lines as a person typed it; no line for null. */
export function splitLines(text: string | null): readonly string[] {
  return text === null ? [] : text.split(/\r\n|\r|\n/);
}

export function cell(text: string | readonly string[], strong = false): TableCell {
  return { lines: typeof text === 'string' ? [text] : text, strong };
}
