import {
  type InstrumentDraft,
  noStandardWords,
  noWords,
  type StandardField,
} from '../instrument-draft/draft.ts';
import type { Assignment, RowQuestion, RowUse } from './assignment.ts';
import { isOwn, type PastedTable } from './pasted-table.ts';
import { standardNumber } from './standard-number.ts';

/** A text that the table brings for one field of a standard. */
export interface PastedText {
  readonly standard: string;
  readonly field: StandardField;
  readonly language: string;
  readonly text: string;
  /** What stands there now; empty where nothing does. */
  readonly before: string;
  /** Rows that it comes from, counted from 1 as they were pasted. */
  readonly rows: readonly number[];
}

/** What a table would do, with an account of every cell that holds something. */
export interface PastePreview {
  readonly texts: readonly PastedText[];
  /** Rows that nobody has said anything about yet. */
  readonly open: readonly { readonly row: number; readonly why: RowQuestion; readonly starts: string }[];
  /** Columns that nobody has said anything about yet, counted from 1. */
  readonly openColumns: readonly number[];
  /** Cells that hold something: together they are all that the table holds. */
  readonly cells: {
    readonly taken: number;
    readonly numbers: number;
    readonly header: number;
    readonly leftOut: number;
    readonly open: number;
  };
}

/** What the assignment makes of the table; changes nothing. */
export function previewPaste(
  table: PastedTable,
  { columns, rows }: Assignment,
  draft: InstrumentDraft,
): PastePreview {
  const texts = new Map<
    string,
    { text: Omit<PastedText, 'before' | 'rows' | 'text'>; parts: string[]; rows: number[] }
  >();
  const cells = { taken: 0, numbers: 0, header: 0, leftOut: 0, open: 0 };
  for (const [index, row] of table.rows.entries()) {
    const use: RowUse = rows[index] ?? { kind: 'open', why: 'no-number' };
    for (const [column, cell] of row.entries()) {
      if (!isOwn(cell)) continue;
      const as = columns[column] ?? { kind: 'open' };
      if (use.kind === 'header') cells.header += 1;
      else if (use.kind === 'left-out' || as.kind === 'left-out') cells.leftOut += 1;
      else if (use.kind !== 'standard' || as.kind === 'open') cells.open += 1;
      else if (as.kind === 'number') cells.numbers += 1;
      else if (as.field === 'title' && withoutNumber(cell.text) === '') cells.numbers += 1;
      else {
        const key = `${use.standard} ${as.field} ${as.language}`;
        const { standard } = use;
        const known = texts.get(key) ?? {
          text: { standard, field: as.field, language: as.language },
          parts: [],
          rows: [],
        };
        known.parts.push(as.field === 'title' ? withoutNumber(cell.text) : cell.text);
        known.rows.push(index + 1);
        texts.set(key, known);
        cells.taken += 1;
      }
    }
  }
  return {
    texts: [...texts.values()].map(({ text, parts, rows: from }) => ({
      ...text,
      text: text.field === 'title' ? parts.join(' ') : parts.join('\n'),
      before: draft.words[text.language]?.standards[text.standard]?.[text.field] ?? '',
      rows: [...new Set(from)],
    })),
    open: rows.flatMap((use, index) =>
      use.kind === 'open' ? [{ row: index + 1, why: use.why, starts: startOf(table, index) }] : [],
    ),
    openColumns: columns.flatMap((use, index) => (use.kind === 'open' ? [index + 1] : [])),
    cells,
  };
}

/** The draft with the texts of a preview in their places. A language that the draft lacks is begun. */
export function applyPaste(draft: InstrumentDraft, { texts }: Pick<PastePreview, 'texts'>): InstrumentDraft {
  const words = { ...draft.words };
  for (const { language, standard, field, text } of texts) {
    const own = words[language] ?? noWords;
    const before = own.standards[standard] ?? noStandardWords;
    words[language] = { ...own, standards: { ...own.standards, [standard]: { ...before, [field]: text } } };
  }
  return { ...draft, words };
}

function withoutNumber(text: string): string {
  const found = standardNumber(text);
  return (found ? found.rest : text).replace(/\n/g, ' ');
}

function startOf({ rows }: PastedTable, index: number): string {
  return (rows[index]?.find(isOwn)?.text ?? '').slice(0, 80);
}
