import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ok } from '../../../../shared/ground/result.ts';
import type { EntryData } from '../../../../shared/record/entries/entry-types.ts';
import { draftEntry } from '../../../../shared/record/journal/read-entry.ts';
import { buildKeptRow } from '../../../../shared/rules/register/build-row.ts';
import { resultStateOf } from '../../../../shared/rules/standing/result-state.ts';
import { head, instruments, openDesk } from '../../../support/desk.ts';

const day = (month: number) => `2025-${String(month).padStart(2, '0')}-10`;
const visit = (
  id: string,
  on: string,
  nextOn: string | null = null,
): EntryData<'follow-up.added'>['activity'] =>
  ({
    kind: 'programme-visit',
    on,
    people: [],
    place: id,
    summary: 'Fictional visit.',
    findings: [],
    checks: [],
    trained: null,
    actions: [],
    nextOn,
  }) as EntryData<'follow-up.added'>['activity'];

const agreement = (id: string, endsOn: string) =>
  draftEntry('agreement.added', {
    id,
    on: day(1),
    fields: {
      reference: `AOC-${id}`,
      type: 'agreement-of-cooperation',
      parties: [],
      entities: [],
      startsOn: day(1),
      endsOn,
      value: null,
      programme: '',
      countries: [],
      status: 'active',
      languages: ['en'],
      prevailing: 'en',
    },
  });

const basis = (id: string, from: string, until: string) =>
  draftEntry('partner.basis-recorded', {
    id,
    kind: 'emergency',
    reason: 'Fictional floods.',
    approver: head,
    secondApprover: null,
    from,
    until,
  });

const activity = (id: string, on: string, nextOn: string | null = null) =>
  draftEntry('follow-up.added', {
    id,
    reference: `SS-0001-TST/F${id}`,
    checkLibrary: '1.0.0',
    activity: visit(id, on, nextOn),
  } as EntryData<'follow-up.added'>);

/** Records of earlier years, as a person enters them afterwards: each about something of its own, none about another. */
const old = [
  activity('1', day(2)),
  activity('2', day(6), '2025-09-01'),
  activity('3', day(4)),
  agreement('a', '2026-12-31'),
  agreement('b', '2026-05-31'),
  basis('first', '2025-01-05', '2025-03-01'),
  basis('second', '2025-06-01', '2025-08-01'),
  draftEntry('partner.assigned', { to: { person: 'p-1', name: 'Amina Example' } }),
];

const rowAfter = (drafts: readonly ReturnType<typeof draftEntry>[]) => {
  const desk = openDesk();
  desk.write(ok(drafts));
  const { agreements, ...row } = buildKeptRow(desk.file, instruments);
  return {
    ...row,
    state: resultStateOf(row, '2025-12-01'),
    agreements: agreements.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
};

it('tells the same of a partner in whatever order its old records were entered', () => {
  const expected = rowAfter(old);
  expect(expected.agreements).toHaveLength(2);
  expect(expected.dues.length).toBeGreaterThan(0);
  fc.assert(
    fc.property(fc.shuffledSubarray(old, { minLength: old.length }), (entered) => {
      expect(rowAfter(entered)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
