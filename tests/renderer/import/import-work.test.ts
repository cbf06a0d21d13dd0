import { describe, expect, it } from 'vitest';
import {
  alikeRows,
  decideAlike,
  fateOf,
  filterRows,
  planOf,
} from '../../../renderer/features/import/import-work.ts';
import type { DuplicateCandidateView, ImportRowView } from '../../../shared/contract/partner-import.ts';

const candidate = (id: string, code: string): DuplicateCandidateView => ({
  kind: 'existing',
  id,
  row: null,
  name: id,
  reference: id,
  country: null,
  acronym: null,
  vendorNumbers: [],
  email: null,
  score: 0.9,
  strength: 'probable',
  reasons: [{ code, value: '', message: '' }],
});
const row = (
  rowNumber: number,
  suggestion: ImportRowView['suggestion'],
  duplicates: DuplicateCandidateView[] = [],
): ImportRowView => ({
  rowNumber,
  place: null,
  fields: { name: `Partner ${rowNumber}` },
  agreement: null,
  assignedTo: null,
  problems: [],
  duplicates,
  candidates: duplicates.length,
  suggestion,
  changes: null,
});

const rows = [
  row(2, 'create'),
  row(3, 'decide', [candidate('a', 'same-name')]),
  row(4, 'decide', [candidate('b', 'same-name')]),
  row(5, 'decide', [candidate('c', 'same-email')]),
  row(6, 'skip'),
];

describe('the plan of an import', () => {
  it('takes no row that looks known without a decision', () => {
    expect(planOf(rows, {})).toEqual({ create: 1, update: 0, unchanged: 0, undecided: 3, leftOut: 4 });
  });

  it('counts what was decided', () => {
    const decisions = { '3': 'update:a', '4': 'create', '5': 'skip' };
    expect(planOf(rows, decisions)).toEqual({ create: 2, update: 1, unchanged: 0, undecided: 0, leftOut: 2 });
  });

  it('lets a person leave out a row that nothing speaks against', () => {
    expect(fateOf(row(2, 'create'), { '2': 'skip' })).toBe('skip');
  });

  it('never takes in a row that can’t be read, whatever was decided', () => {
    expect(fateOf(row(6, 'skip'), { '6': 'create' })).toBe('unreadable');
  });
});

describe('deciding alike', () => {
  it('reaches the other rows that wait for the same reason, and no others', () => {
    expect(alikeRows(rows, rows[1]!, {}).map(({ rowNumber }) => rowNumber)).toEqual([4]);
    expect(alikeRows(rows, rows[1]!, { '4': 'skip' })).toEqual([]);
  });

  it('updates each row’s own likeliest candidate', () => {
    expect(decideAlike({ '3': 'update:a' }, [rows[2]!], 'update:a')).toEqual({
      '3': 'update:a',
      '4': 'update:b',
    });
    expect(decideAlike({}, [rows[2]!], 'skip')).toEqual({ '4': 'skip' });
  });
});

describe('the filters of the rows', () => {
  it('show what needs a look', () => {
    const numbers = (filter: 'attention' | 'decide' | 'problems') =>
      filterRows(rows, filter).map(({ rowNumber }) => rowNumber);
    expect(numbers('attention')).toEqual([3, 4, 5, 6]);
    expect(numbers('decide')).toEqual([3, 4, 5]);
    expect(numbers('problems')).toEqual([6]);
  });
});
