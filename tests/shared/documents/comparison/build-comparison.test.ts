import { describe, expect, it } from 'vitest';
import { buildComparison } from '../../../../shared/documents/comparison/build-comparison.ts';
import { trackedLines } from '../../../../shared/documents/comparison/comparison-model.ts';
import type { Deviation } from '../../../../shared/record/shapes/agreement.ts';
import { headOfOffice, reportContext, sha256 } from '../../../support/views.ts';

const deviation: Deviation = {
  kind: 'unchanged',
  clause: 'vetting',
  language: 'en',
  title: 'Vetting',
  words: [],
};
const changed = [
  { op: 'same', text: 'Vetting\nThe partner ' },
  { op: 'removed', text: 'always' },
  { op: 'added', text: 'sometimes' },
  { op: 'same', text: ' asks.' },
] as const;

const model = buildComparison({
  context: reportContext(),
  agreement: 'AOC-2026-001',
  partner: { reference: 'SS-0001-TST', name: 'Fictional Women’s Network' },
  check: {
    id: 'check-1',
    on: '2026-03-02',
    file: { name: 'returned.docx', kind: 'docx', size: 1, sha256: 'f'.repeat(64) } as never,
    annex: null,
    by: headOfOffice,
    account: null,
    deviations: [
      deviation,
      { ...deviation, clause: 'training', title: 'Training' },
      { ...deviation, kind: 'changed', words: [...changed] },
      { ...deviation, language: 'ar', title: 'التدقيق' },
    ],
  },
  textOf: ({ clause }) => (clause === 'vetting' ? 'Vetting\nThe partner asks.' : null),
  sha256,
});

const textOf = (lines: (typeof model.parts)[number]['clauses'][number]['lines']) =>
  lines.map(({ words }) => words.map(({ op, text }) => `${op}: ${text}`));

describe('the comparison as a document', () => {
  it('repeats an unchanged clause whole without a note, and says so where its text can’t be read any more', () => {
    const [known, unread] = model.parts[0]!.clauses;
    expect([textOf(known!.lines), known!.note]).toEqual([
      [['same: Vetting'], ['same: The partner asks.']],
      null,
    ]);
    expect(textOf(unread!.lines)).toEqual([['same: Training']]);
    expect(unread!.note).toMatch(/\w/);
  });

  it('shows a changed clause word by word, without a note', () => {
    const third = model.parts[0]!.clauses[2]!;
    expect(textOf(third.lines)).toEqual([
      ['same: Vetting'],
      ['same: The partner ', 'removed: always', 'added: sometimes', 'same:  asks.'],
    ]);
    expect(third.note).toBeNull();
  });

  it('has a part for each language, each in its direction, and every clause in one of them', () => {
    expect(model.parts.map(({ direction, clauses }) => [direction, clauses.length])).toEqual([
      ['ltr', 3],
      ['rtl', 1],
    ]);
    expect(new Set(model.parts.map(({ heading }) => heading)).size).toBe(2);
  });

  it('counts and lists in its summary what was found, and marks what was changed', () => {
    const table = model.report.sections[0]!.blocks.find(({ kind }) => kind === 'table');
    expect(table?.kind === 'table' && table.rows.map(({ emphasis }) => emphasis)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });
});

describe('where the comparison comes from', () => {
  it('is told on its last page: agreement, partner, contract with its hash, who checked and who produced it', () => {
    const told = JSON.stringify(model.report.provenance);
    for (const word of [
      'AOC-2026-001',
      'Fictional Women’s Network',
      'SS-0001-TST',
      'returned.docx',
      'f'.repeat(64),
      headOfOffice.name,
      model.report.textHash,
    ])
      expect(told).toContain(word);
  });

  it('goes with the file, for programs to read', () => {
    expect(model.report.textHash).toMatch(/^[0-9a-f]{64}$/);
    expect(model.report.properties.custom).toContainEqual({ name: 'TextHash', value: model.report.textHash });
    expect(model.report.properties.custom).toContainEqual({ name: 'ContractHash', value: 'f'.repeat(64) });
  });
});

describe('the lines of a difference', () => {
  it('end at each line feed, which is tracked as it was found', () => {
    expect(
      trackedLines([
        { op: 'same', text: 'A' },
        { op: 'added', text: ' b\nC' },
      ]),
    ).toEqual([
      {
        words: [
          { op: 'same', text: 'A' },
          { op: 'added', text: ' b' },
        ],
        end: 'added',
      },
      { words: [{ op: 'added', text: 'C' }], end: 'same' },
    ]);
  });

  it('go with their ends where a paragraph is wholly new or gone', () => {
    for (const op of ['added', 'removed'] as const)
      expect(trackedLines([{ op, text: 'A\nB' }]).map(({ end }) => end)).toEqual([op, op]);
    expect(trackedLines([])).toEqual([{ words: [], end: 'same' }]);
  });
});
