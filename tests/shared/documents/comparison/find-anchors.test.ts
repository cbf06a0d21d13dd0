import { describe, expect, it } from 'vitest';
import { findAnchors } from '../../../../shared/documents/comparison/find-anchors.ts';
import type { ReturnedCell } from '../../../../shared/documents/comparison/returned-text.ts';
import { expectedClause, lines, paragraph } from './lines.ts';

const clause = expectedClause(
  'vetting',
  'Vetting of personnel',
  'The partner asks earlier employers about every person before hiring.',
  'It keeps the answers for five years.',
);
const expected = { languages: ['en'], clauses: [clause], around: [], asides: [], unread: [] };
const none = () => null;
const begun = (contract: Parameters<typeof findAnchors>[0]) =>
  findAnchors(contract, expected, none).map(({ line }) => contract.indexOf(line));

const arabic = 'يسأل الشريك أصحاب العمل السابقين عن كل شخص قبل توظيفه';
const texts = ['Vetting of personnel', ...clause.body.map(({ words }) => words.map((w) => w.text).join(' '))];

describe('a clause whose bookmark is lost', () => {
  it('is found by its title with a text like ours after it', () => {
    expect(begun(lines(...texts.map((text) => paragraph(text))))).toEqual([0]);
  });

  it('of a single paragraph is found as well, and not what another title has after it', () => {
    const short = expectedClause('short', 'Vehicles', 'Everybody may drive the vehicles of the partner.');
    const contract = lines(
      paragraph('Vehicles'),
      paragraph('Everybody may drive the vehicles of the partner.'),
      paragraph('Payment follows in thirty days.'),
    );
    const found = findAnchors(contract, { ...expected, clauses: [short] }, none);
    expect(found.map(({ clause: id, line }) => [id, contract.indexOf(line)])).toEqual([['short', 0]]);
  });

  it('is not found by its title alone: the same words stand over other texts', () => {
    const other = [
      'Vetting of personnel',
      'Invoices are sent each quarter.',
      'Payment follows in thirty days.',
    ];
    expect(begun(lines(...other.map((text) => paragraph(text))))).toEqual([]);
    const both = [...other, ...texts].map((text) => paragraph(text));
    expect(begun(lines(...both))).toEqual([3]);
  });

  it('is found in its column of two, also where the table of two languages stands in a table itself', () => {
    const inColumn = (column: number, row: number): ReturnedCell[] => [
      { table: 0, row: 0, column: 0 },
      { table: 1, row, column },
    ];
    const contract = texts.flatMap((text, row) => [
      paragraph(text, { cells: inColumn(0, row) }),
      ...Array.from({ length: 4 }, () => paragraph(arabic, { cells: inColumn(1, row) })),
    ]);
    expect(begun(lines(...contract))).toEqual([0]);
    const twoTables = contract.map((each) => ({
      ...each,
      cells: [{ table: 0, row: 0, column: each.cells[1]!.column }, each.cells[1]!],
    }));
    expect(begun(lines(...twoTables))).toEqual([0]);
  });
});
