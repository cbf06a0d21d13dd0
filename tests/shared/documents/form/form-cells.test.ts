import { describe, expect, it } from 'vitest';
import type { FoundRow, FoundSheet, Place } from '../../../../shared/documents/form/find-rows.ts';
import type { FixedRow } from '../../../../shared/documents/form/fixed-text.ts';
import { cellsOf } from '../../../../shared/documents/form/form-cells.ts';
import type { ReadCell } from '../../../../shared/ground/sheet/sheet.ts';

const text = (given: string): ReadCell => ({ kind: 'text', text: given });
const fixed = (key: string, row: number, kind: FixedRow['kind'] = 'input'): FixedRow => ({
  language: 'en',
  key,
  row,
  kind,
  texts: [key],
});

/** A row of the form as it was found again, its words in a column, with what was typed beside them. */
function row(
  of: FixedRow,
  labelColumn: number | null,
  ...values: [column: number, typed: string][]
): FoundRow {
  const places: Place[] = values.map(([column, typed]) => ({ column, cell: text(typed) }));
  return { fixed: of, row: of.row, labelColumn, altered: [], values: places };
}

function read(rows: readonly FoundRow[], keyColumn: number | null = 1) {
  const sheet = { name: 'Form', hidden: false, rows: [] };
  const found: FoundSheet = { sheet, place: 1, language: 'en', keyColumn, rows };
  return cellsOf(
    found,
    rows.map((each) => each.fixed),
  ).map(({ address, part, cell }) => [address, part, cell.kind === 'text' ? cell.text : '']);
}

const answers = ['CS1.answer', 'CS2.answer', 'CS3.answer'].map((key, index) => fixed(key, index + 5));

describe('where answers are looked for', () => {
  it('is the column in which the other answers stand, also after columns were put in before it', () => {
    const rows = [
      row(fixed('CS1.title', 4, 'text'), 2),
      row(answers[0]!, 4, [9, 'yes']),
      row(answers[1]!, 4),
      row(answers[2]!, 4, [9, 'no']),
    ];
    expect(read(rows)).toEqual([
      ['I5', 'answer', 'yes'],
      ['I6', 'answer', ''],
      ['I7', 'answer', 'no'],
    ]);
  });

  it('is where the form has them beside their words, while nothing is typed at all', () => {
    expect(read([row(answers[0]!, 4), row(answers[1]!, 4)])).toEqual([
      ['F5', 'answer', ''],
      ['F6', 'answer', ''],
    ]);
    expect(read([row(answers[0]!, null)])).toEqual([['D5', 'answer', '']]);
  });

  it('is never before the words that ask, whatever somebody noted there', () => {
    const rows = [row(answers[0]!, 4, [2, 'see page 3']), row(answers[1]!, 4, [7, 'yes'])];
    expect(read(rows)).toEqual([
      ['G5', 'answer', ''],
      ['G6', 'answer', 'yes'],
    ]);
  });
});
