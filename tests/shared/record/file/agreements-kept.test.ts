import { describe, expect, it } from 'vitest';
import type { EntryData } from '../../../../shared/record/entries/entry-types.ts';
import type { Desk } from '../../../support/desk.ts';
import { put, tell } from '../../../support/story.ts';

const [first, second] = ['partner-1.agreement-1', 'partner-1.agreement-2'];
type Annex = EntryData<'agreement.annex-made'>['annex'];
const file: Annex['file'] = {
  sha256: 'a'.repeat(64),
  size: 1000,
  name: 'annex.docx',
  kind: 'word',
  mediaType: 'application/octet-stream',
  flags: [],
};

/** An annex and a contract that came back, told apart by their ids. */
function annex(desk: Desk, id: string, name: string): void {
  const made: Annex = {
    ...{ id: name, reference: `SS-0001-TST/${name}`, on: '2026-03-02', set: 'standard', languages: ['en'] },
    ...{ form: 'annex', clauses: [], values: {}, textHash: 'b'.repeat(64), file },
  };
  put(desk, 'agreement.annex-made', { id, annex: made });
}
function contract(desk: Desk, id: string, name: string): void {
  const check = { id: name, on: '2026-03-02', file, annex: null, deviations: [], account: null };
  put(desk, 'agreement.contract-checked', { id, check });
}

describe('an annex and a contract that came back', () => {
  it('stay with their agreement, in their order, and leave every other as it is', () => {
    const desk = tell('agreement until 2026-12-31; agreement until 2027-12-31');
    for (const name of ['one', 'two']) annex(desk, first, name);
    for (const name of ['three', 'four']) contract(desk, first, name);
    annex(desk, second, 'five');
    contract(desk, second, 'six');
    annex(desk, 'agreement-9', 'of no agreement');
    const kept = Object.entries(desk.file.agreements).map(([id, { annexes, checks }]) => [
      id,
      annexes.map(({ fact }) => fact.id),
      checks.map(({ fact }) => fact.id),
    ]);
    expect(kept).toEqual([
      [first, ['one', 'two'], ['three', 'four']],
      [second, ['five'], ['six']],
    ]);
    expect(desk.file.unreadable).toBe(0);
  });
});
