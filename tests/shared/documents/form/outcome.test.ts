import { expect, it } from 'vitest';
import { outcome, report } from '../../../../shared/documents/form/judge-answers.ts';

const cell = {
  sheet: 'Form',
  address: 'D5',
  standard: 'CS1',
  part: 'answer',
  entry: null,
  language: 'en',
  cell: { kind: 'text', text: 'no' },
  remark: null,
} as never;
const reading = { cell, found: 'no', read: 'no', outcome: 'accepted', remark: null } as never;

it('a cell that says something else than the record is a conflict, whichever of the two is kept', () => {
  const of = (...rest: [differs: boolean, isSame: boolean, conflicts: 'keep' | 'replace']) => {
    const { outcome: result, remark } = outcome(reading, 'yes', ...rest) as {
      outcome: string;
      remark: { code: string } | null;
    };
    return [result, remark?.code ?? null];
  };
  expect(of(true, false, 'keep')).toEqual(['conflict', 'RECORDED_DIFFERS']);
  expect(of(true, false, 'replace')).toEqual(['conflict', 'REPLACES_RECORDED']);
  expect(of(false, false, 'keep')).toEqual(['accepted', null]);
  expect(of(false, true, 'keep')).toEqual(['unchanged', null]);
});

it('a tick is told as the kind of evidence that was ticked, and every other cell as what was read', () => {
  const told = (part: string, entry: string | null, read: string) =>
    report({ ...(reading as object), cell: { ...(cell as object), part, entry }, read } as never, null).read;
  expect(told('evidence', 'psea-policy', 'yes')).toBe('psea-policy');
  expect(told('evidence', 'psea-policy', 'no')).toBe('no');
  expect(told('evidence', null, 'yes')).toBe('yes');
  expect(told('answer', 'psea-policy', 'yes')).toBe('yes');
});
