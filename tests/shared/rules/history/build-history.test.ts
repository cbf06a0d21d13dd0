import { expect, it } from 'vitest';
import type { Entry } from '../../../../shared/record/journal/entry.ts';
import { buildHistory } from '../../../../shared/rules/history/build-history.ts';
import { tellEntries } from '../../../support/tell-history.ts';

const by = { name: 'Officer Example', function: 'Partnership officer' };

/** The nth entry of a device, written after all that were there; `seen` are the entries that it replaces. */
function entry(
  device: string,
  seq: number,
  lamport: number,
  type: string,
  data: object,
  seen: string[] = [],
) {
  const id = `${device}-${seq}`;
  const at = `2026-03-${String(lamport).padStart(2, '0')}T09:00:00.000Z`;
  const frame = { id, device, stream: 'p-1', seq, lamport, at, by, v: 1, prev: null, sig: '' };
  return { ...frame, type, data: data as Entry['data'], replaces: seen } satisfies Entry;
}

const created = entry('d-1', 1, 1, 'partner.created', {
  reference: 'KE-0001-K7Q',
  fields: {
    name: 'Fictional Wells',
    acronym: null,
    aliases: [],
    type: null,
    country: 'KE',
    languages: [],
    headquartersId: null,
    headquartersName: null,
    vendorNumbers: [],
    iatiIdentifier: null,
    unppNumber: null,
    contacts: [],
    scope: null,
    directContact: null,
    notes: null,
  },
});
const renamed = entry('d-1', 2, 2, 'partner.edited', { set: { name: 'Wells (fictional)' } }, ['d-1-1']);
const elsewhere = entry('d-2', 1, 3, 'partner.edited', { set: { country: 'UG', aliases: [] } }, ['d-1-1']);

it('is in the order of the journal, the newest first, however entries come and clocks go', () => {
  const early = { ...elsewhere, at: '2019-01-01T00:00:00.000Z' };
  const { events } = buildHistory([early, renamed, created]);
  expect(events.map((event) => event.entry)).toEqual(['d-2-1', 'd-1-2', 'd-1-1']);
});

it('takes what stood there at that time as the value before, and no empty list for a change', () => {
  const [last, second] = buildHistory([created, renamed, elsewhere]).events;
  expect(last).toMatchObject({ changes: [{ about: { field: 'country' }, from: 'KE', to: 'UG' }] });
  expect(second).toMatchObject({
    changes: [{ about: { field: 'name' }, from: 'Fictional Wells', to: 'Wells (fictional)' }],
  });
  const again = entry('d-1', 3, 4, 'partner.edited', { set: { name: 'Wells (fictional)' } }, ['d-1-2']);
  const [told] = tellEntries([created, renamed, again]).rows;
  expect(told).toMatchObject({ sentence: 'What was recorded was there already.', lines: [] });
});

it('counts an entry that waits for an earlier one, and tells it once that is here', () => {
  const later = entry('d-1', 3, 3, 'partner.archived', { reason: 'Fictional merger.' });
  expect(tellEntries([created, later])).toMatchObject({ all: 1, waiting: 1 });
  expect(tellEntries([created, renamed, later])).toMatchObject({ all: 3, waiting: 0 });
});

it('leaves what a newer program wrote at its place, and goes on with the values of all others', () => {
  const newer = entry('d-1', 2, 2, 'partner.painted', { set: { name: 'Painted' } }, ['d-1-1']);
  const after = entry('d-1', 3, 3, 'partner.edited', { set: { name: 'After' } }, ['d-1-1', 'd-1-2']);
  const { rows, newer: count } = tellEntries([created, newer, after]);
  expect(rows.map(({ reading }) => reading)).toEqual(['known', 'newer', 'known']);
  expect(rows[0]?.sentence).toBe('Name changed from “Fictional Wells” to “After”.');
  expect(count).toBe(1);
});

it('says a settled value in words, and of a value that it can’t read only that', () => {
  const settled = (key: string, value: unknown) =>
    tellEntries([created, entry('d-1', 2, 2, 'conflict.settled', { key, value })]).rows[0];
  expect(settled('partner/country', 'UG')).toMatchObject({
    sentence: 'Two values from different devices were settled: Country.',
    lines: ['Value kept: Uganda'],
  });
  expect(settled('partner/contacts', { raw: true })?.lines).toEqual([
    'Value kept: a value that this program can’t show',
  ]);
  expect(settled('partner/colour', 'green')).toMatchObject({
    sentence: 'Two values from different devices were settled: A value of a newer program.',
    lines: ['Value kept: a value that this program can’t show'],
  });
});
