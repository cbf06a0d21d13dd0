import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../../../shared/content/instrument-draft/begin-draft.ts';
import { applyPaste, previewPaste } from '../../../../shared/content/instrument-paste/apply-assignment.ts';
import type { PasteTarget, RowUse } from '../../../../shared/content/instrument-paste/assignment.ts';
import {
  proposeAgain,
  proposeAssignment,
} from '../../../../shared/content/instrument-paste/propose-assignment.ts';
import { readPasted } from '../../../../shared/content/instrument-paste/read-pasted.ts';
import { officialTable } from '../../../support/official-edition.ts';

const target: PasteTarget = {
  standards: ['CS1', 'CS2', 'CS3'],
  titles: { CS1: ['Policy'], CS2: ['Contracts'], CS3: ['Recruitment'] },
  language: 'en',
  languages: ['en', 'fr', 'ar'],
};
const draft = emptyDraft('Fictional', 'met', 3);

function pasted(text: string, html = '', to = target) {
  const read = readPasted({ html, text });
  if (!read.ok) throw new Error(read.problem);
  const assignment = proposeAssignment(read.table, to);
  return { table: read.table, assignment, preview: previewPaste(read.table, assignment, draft) };
}
const row = (use: RowUse) =>
  use.kind === 'standard' ? `${use.standard} ${use.by}` : use.kind === 'open' ? `? ${use.why}` : use.kind;
const total = (cells: Readonly<Record<string, number>>) =>
  Object.values(cells).reduce((sum, each) => sum + each, 0);

describe('the proposal for a pasted table', () => {
  it('knows columns by their heads and rows by their numbers', () => {
    const eight = {
      ...target,
      standards: Array.from({ length: 8 }, (_, index) => `CS${index + 1}`),
      language: 'fr',
    };
    const { assignment, preview } = pasted('', officialTable('fr'), eight);
    expect(assignment.columns).toEqual([
      { kind: 'number' },
      ...['title', 'requirement', 'guidance', 'commonMistakes'].map((field) => ({
        kind: 'field',
        field,
        language: 'fr',
      })),
    ]);
    expect(assignment.rows.map(row)).toEqual(['header', ...eight.standards.map((id) => `${id} number`)]);
    expect(preview.open).toEqual([]);
    expect(preview.texts).toHaveLength(32);
  });

  it('parts two languages in one table by the heads of its columns', () => {
    const { assignment } = pasted(
      'No\tRequirement (English)\tExigence (français)\n1\tWords\tMots\n2\tWords two\tMots deux\n',
    );
    expect(assignment.columns).toEqual([
      { kind: 'number' },
      { kind: 'field', field: 'requirement', language: 'en' },
      { kind: 'field', field: 'requirement', language: 'fr' },
    ]);
  });

  it('takes Arabic words under a head without a language for Arabic', () => {
    const { assignment } = pasted('رقم\tالمتطلب\n١\tلدى الشريك سياسة مكتوبة\n٢\tلدى الشريك عقود\n');
    expect(assignment.columns[1]).toEqual({ kind: 'field', field: 'requirement', language: 'ar' });
    expect(assignment.rows.map(row)).toEqual(['header', 'CS1 number', 'CS2 number']);
  });

  it('goes on with a merged number, and joins what stands there', () => {
    const html =
      '<table><tr><td>No</td><td>Requirement</td></tr><tr><td rowspan=2>1</td><td>First part.</td></tr><tr><td>Second part.</td></tr></table>';
    const { assignment, preview } = pasted('', html);
    expect(assignment.rows.map(row)).toEqual(['header', 'CS1 number', 'CS1 merged']);
    expect(preview.texts).toMatchObject([
      { standard: 'CS1', text: 'First part.\nSecond part.', rows: [2, 3] },
    ]);
  });

  it('names rows that can’t be told, and puts nothing of them anywhere', () => {
    const { assignment, preview } = pasted(
      'No\tRequirement\n1\tOne\n\t\n9\tNine\n1\tOne again\n\tNo number\n2\tTwo languages stand here لدى الشريك سياسة مكتوبة واضحة\n',
    );
    expect(assignment.rows.map(row)).toEqual([
      'header',
      'CS1 number',
      'empty',
      '? unknown-number',
      '? twice',
      '? no-number',
      '? two-languages',
    ]);
    expect(preview.texts.map(({ text }) => text)).toEqual(['One']);
    expect(preview.open.map(({ row: number }) => number)).toEqual([4, 5, 6, 7]);
    expect(preview.cells).toEqual({ taken: 1, numbers: 1, header: 2, leftOut: 0, open: 7 });
  });

  it('knows a row by a title that is known, and a table without heads by its lengths', () => {
    const long = 'A made-up requirement that is far longer than any title.';
    const { assignment, preview } = pasted(`Policy\t${long}\nContracts\t${long} Two.\n`);
    expect(assignment.rows.map(row)).toEqual(['CS1 title', 'CS2 title']);
    expect(
      preview.texts.find(({ standard, field }) => standard === 'CS2' && field === 'requirement')?.text,
    ).toBe(`${long} Two.`);
  });

  it('takes the number off a title', () => {
    const { preview } = pasted(
      'Core standard\tRequirement\n1. Written policy\tWords\nStandard 2: Contracts\tWords two\n',
    );
    expect(preview.texts.filter(({ field }) => field === 'title').map(({ text }) => text)).toEqual([
      'Written policy',
      'Contracts',
    ]);
  });

  it('asks for a column whose head tells nothing', () => {
    const { preview } = pasted('No\tRequirement\tX\n1\tWords\tOther words\n');
    expect(preview.openColumns).toEqual([3]);
  });

  it('keeps what a person said of rows when a column is taken otherwise', () => {
    const { table, assignment } = pasted('No\tRequirement\tX\n1\tWords\tOther\n\tMore words\t\n');
    const said: RowUse[] = assignment.rows.map((use, index) =>
      index === 2 ? { kind: 'standard', standard: 'CS3', by: 'person' } : use,
    );
    const columns = assignment.columns.map((use, index) =>
      index === 2 ? ({ kind: 'left-out' } as const) : use,
    );
    expect(proposeAgain(table, columns, said, target).rows.map(row)).toEqual([
      'header',
      'CS1 number',
      'CS3 person',
    ]);
  });

  it.each([
    ['five thousand rows', `No\tRequirement\n${'1\tWords\n'.repeat(5000)}`],
    ['awkward rows', 'No\tRequirement\tX\n1\ta\tb\n\t\t\nz\ty\tx\n1\ta\tb\n'],
    ['one cell', 'a\t\n'],
  ])('accounts for every cell of %s', (_, text) => {
    const { table, preview } = pasted(text);
    expect(total(preview.cells)).toBe(table.filled);
  });
});

describe('texts of a table put in their places', () => {
  it('leave every other word as it was, and begin a language that was not there', () => {
    const { preview } = pasted('No\tRequirement (English)\tExigence (français)\n1\tWords\tMots\n');
    const before = {
      ...draft,
      words: { en: { ...draft.words.en, title: 'Kept' } as (typeof draft.words)[string] },
    };
    const after = applyPaste(before, preview);
    expect(after.words.en).toMatchObject({
      title: 'Kept',
      standards: { CS1: { requirement: 'Words', title: '' } },
    });
    expect(after.words.fr?.standards.CS1?.requirement).toBe('Mots');
    expect(before.words).not.toHaveProperty('fr');
  });
});
