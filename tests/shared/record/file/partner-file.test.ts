import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../shared/ground/canonical-json.ts';
import { foldPartner } from '../../../../shared/record/file/fold.ts';
import { archivedReason, partnerField } from '../../../../shared/record/file/partner-state.ts';
import { mergeEntries } from '../../../../shared/record/journal/merge.ts';
import { decideRecordAnswers } from '../../../../shared/rules/assessment/decide/record-answers.ts';
import { decideArchive, decideEdit, decideRestore } from '../../../../shared/rules/partner/decide/edit.ts';
import { decideSettle } from '../../../../shared/rules/partner/decide/settle.ts';
import { buildPartnerRow } from '../../../../shared/rules/register/build-row.ts';
import { fieldHistory } from '../../../../shared/rules/register/history.ts';
import { type Desk, instruments, openDesk } from '../../../support/desk.ts';

/** Two officers who start from the same record and then work apart. */
function twoDesks(): [Desk, Desk] {
  const first = openDesk();
  return [first, openDesk({ device: 'device-b', from: first })];
}

const merged = (a: Desk, b: Desk) => foldPartner(a.file.id, mergeEntries(a.entries, b.entries).entries);

const reason = 'Registered there.';

describe('concurrent edits', () => {
  it('of different fields both survive', () => {
    const [a, b] = twoDesks();
    a.write(decideEdit(a.file, { acronym: 'FWN' }));
    b.write(decideEdit(b.file, { unppNumber: '77' }));
    const file = merged(a, b);
    expect([partnerField(file, 'acronym'), partnerField(file, 'unppNumber')]).toEqual(['FWN', '77']);
    expect(buildPartnerRow(file, instruments).conflicts).toBe(0);
  });

  it('of the same field are both kept until a person settles them', () => {
    const [a, b] = twoDesks();
    a.write(decideEdit(a.file, { country: 'KE' }));
    b.write(decideEdit(b.file, { country: 'UG' }));
    const desk = openDesk({
      device: 'device-c',
      from: { ...a, file: merged(a, b), entries: [...mergeEntries(a.entries, b.entries).entries] },
    });
    const live = desk.file.registers['partner/country'] ?? [];
    expect(live.map(({ value }) => value).sort()).toEqual(['KE', 'UG']);
    const kenya = live.find(({ value }) => value === 'KE')?.entry ?? '';
    desk.write(decideSettle(desk.file, { key: 'partner/country', entry: kenya, reason }));
    expect(partnerField(desk.file, 'country')).toBe('KE');
    expect(desk.file.registers['partner/country']).toHaveLength(1);
  });

  it('survive an archiving that did not see them; archiving after them holds', () => {
    const [a, b] = twoDesks();
    a.write(decideArchive(a.file, 'Closed.'));
    b.write(decideEdit(b.file, { acronym: 'FWN' }));
    expect(archivedReason(merged(a, b))).toBeNull();
    expect(archivedReason(merged(b, a))).toBeNull();
    b.write(decideArchive(b.file, 'Closed, seen.'));
    expect(archivedReason(b.file)).toBe('Closed, seen.');
  });
});

describe('two archivings that did not see each other', () => {
  it('leave the partner archived, with the edits that either of them saw', () => {
    const [a, b] = twoDesks();
    a.write(decideEdit(a.file, { acronym: 'FWN' }));
    a.write(decideArchive(a.file, 'Closed.'));
    b.write(decideArchive(b.file, 'No agreement.'));
    expect(archivedReason(merged(a, b))).not.toBeNull();
    expect(archivedReason(merged(b, a))).not.toBeNull();
  });

  it('keep their conflict from bringing the partner back when it is settled', () => {
    const [a, b] = twoDesks();
    a.write(decideEdit(a.file, { country: 'KE' }));
    b.write(decideEdit(b.file, { country: 'UG' }));
    const desk = openDesk({
      device: 'device-c',
      from: { ...a, file: merged(a, b), entries: [...mergeEntries(a.entries, b.entries).entries] },
    });
    desk.write(decideArchive(desk.file, 'Closed.'));
    const [entry = ''] = (desk.file.registers['partner/country'] ?? []).map((live) => live.entry);
    expect(desk.attempt(decideSettle(desk.file, { key: 'partner/country', entry, reason }))).toBe(
      'PARTNER_ARCHIVED',
    );
    expect(archivedReason(desk.file)).toBe('Closed.');
  });
});

describe('folding', () => {
  it('gives the same file in any order, twice, and entry by entry', () => {
    const [a, b] = twoDesks();
    a.write(decideEdit(a.file, { acronym: 'A', country: 'KE' }));
    a.start();
    a.write(decideRecordAnswers(a.assessment(), { CS1: 'yes', CS2: 'no' }));
    b.write(decideEdit(b.file, { acronym: 'B' }));
    b.write(decideArchive(b.file, 'Gone.'));
    const { entries } = mergeEntries(a.entries, b.entries);
    const expected = canonicalJson(foldPartner('partner-1', entries));
    fc.assert(
      fc.property(fc.shuffledSubarray([...entries], { minLength: entries.length }), (shuffled) => {
        const twice = mergeEntries(shuffled, shuffled.toReversed()).entries;
        expect(canonicalJson(foldPartner('partner-1', twice))).toBe(expected);
      }),
    );
    expect(canonicalJson(foldPartner('partner-1', a.entries))).toBe(canonicalJson(a.file));
  });

  it('lets entries wait for a missing one, and folds them when it arrives', () => {
    const desk = openDesk();
    desk.write(decideEdit(desk.file, { acronym: 'FWN' }));
    desk.write(decideEdit(desk.file, { country: 'KE' }));
    const gap = desk.entries.filter(({ seq }) => seq !== 2);
    expect(foldPartner('partner-1', gap)).toMatchObject({ waiting: 1, entries: 1 });
    expect(canonicalJson(foldPartner('partner-1', [...gap, ...desk.entries.slice(1, 2)]))).toBe(
      canonicalJson(desk.file),
    );
  });

  it('keeps and counts entries of a newer program', () => {
    const desk = openDesk();
    const last = desk.entries[0];
    if (!last) throw new Error('The desk starts with one entry.');
    const newer = { ...last, id: 'n', seq: 2, lamport: 2, type: 'partner.cloned' };
    expect(foldPartner('partner-1', [...desk.entries, newer])).toMatchObject({ unknown: 1, entries: 2 });
  });
});

describe('an archived partner', () => {
  it('refuses edits until it is restored', () => {
    const desk = openDesk();
    desk.write(decideArchive(desk.file, 'No agreement since 2024.'));
    expect(desk.attempt(decideEdit(desk.file, { acronym: 'X' }))).toBe('PARTNER_ARCHIVED');
    desk.write(decideRestore(desk.file));
    expect(desk.attempt(decideEdit(desk.file, { acronym: 'X' }))).toBe('ok');
  });
});

describe('fields', () => {
  it('refuse a missing name, an unknown country, itself as headquarters, and a change of nothing', () => {
    const desk = openDesk();
    expect(desk.attempt(decideEdit(desk.file, { name: '  ' }))).toBe('NAME_REQUIRED');
    expect(desk.attempt(decideEdit(desk.file, { country: 'ZZ' }))).toBe('UNKNOWN_COUNTRY');
    expect(desk.attempt(decideEdit(desk.file, { headquartersId: 'partner-1' }))).toBe(
      'HEADQUARTERS_IS_ITSELF',
    );
    expect(desk.attempt(decideEdit(desk.file, { country: 'SS', acronym: '' }))).toBe('NOTHING_TO_CHANGE');
  });

  it('tell who changed them, when, from what to what', () => {
    const desk = openDesk();
    desk.write(decideEdit(desk.file, { country: 'KE' }));
    desk.today = '2026-03-05';
    desk.write(decideEdit(desk.file, { country: 'UG' }));
    const changes = fieldHistory(desk.entries, 'country').map(({ at, by, from, to }) => [
      at.slice(0, 10),
      by.name,
      from,
      to,
    ]);
    expect(changes).toEqual([
      ['2026-03-05', 'Amina Test', 'KE', 'UG'],
      ['2026-03-02', 'Amina Test', 'SS', 'KE'],
      ['2026-03-02', 'Amina Test', null, 'SS'],
    ]);
  });
});
