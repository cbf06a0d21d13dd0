import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryTypes } from '../../../../shared/record/entries/entry-types.ts';
import { foldPartner } from '../../../../shared/record/file/fold.ts';
import type { Entry } from '../../../../shared/record/journal/entry.ts';
import { mergeEntries } from '../../../../shared/record/journal/merge.ts';
import { readEntry } from '../../../../shared/record/journal/read-entry.ts';
import { type ChainHead, sealDraft } from '../../../../shared/record/journal/seal.ts';
import { foldWorkspace } from '../../../../shared/record/workspace/workspace-file.ts';
import { officer, sha256 } from '../../../support/desk.ts';
import { sampleOf } from '../../../support/sample-of-schema.ts';

/** Every version of every type of entry that this program reads, empty and filled, all about the same things. */
const drafts = Object.entries(entryTypes).flatMap(([type, { schemas }]) =>
  schemas.flatMap((schema, index) =>
    [false, true].map((filled, turn) => ({
      type,
      v: index + 1,
      data: sampleOf(schema, { turn, filled, prose: 'one' }) as Record<string, unknown>,
    })),
  ),
);

/** Entries of three laptops, each in a chain of its own, that wrote them in some order and saw little of each other. */
const journal = fc
  .tuple(
    fc.shuffledSubarray(drafts, { minLength: drafts.length }),
    fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.boolean()), {
      minLength: drafts.length,
      maxLength: drafts.length,
    }),
  )
  .map(([written, places]) => {
    const heads = new Map<number, ChainHead>();
    const clocks = [0, 0, 0];
    const entries: Entry[] = [];
    for (const [index, draft] of written.entries()) {
      const [device, saw] = places[index] ?? [0, false];
      const before = entries.at(-1);
      clocks[device] = Math.max(clocks[device] ?? 0, saw ? (before?.lamport ?? 0) : 0) + 1;
      const sealer = {
        device: `device-${device}`,
        by: officer,
        at: '2026-03-02T08:00:00.000Z',
        newId: () => `entry-${index}`,
        sha256,
        sign: sha256,
      };
      const replaces = saw && before ? [before.id] : [];
      const sealed = sealDraft(draft, 'stream', heads.get(device) ?? null, clocks[device], replaces, sealer);
      heads.set(device, sealed.head);
      entries.push(sealed.entry);
    }
    return entries;
  });

const shuffled = journal.chain((entries) =>
  fc.tuple(
    fc.constant(entries),
    fc.shuffledSubarray(entries, { minLength: entries.length }),
    fc.shuffledSubarray(entries),
  ),
);

describe('entries of every type that there is, in whatever order they come in', () => {
  it('can all be read', () => {
    expect(drafts.length).toBeGreaterThan(130);
    const unread = drafts.filter((draft) => readEntry(draft).kind !== 'known');
    expect(unread.map(({ type, v }) => `${type} ${v}`)).toEqual([]);
  });

  it.each([
    ['a partner', (entries: readonly Entry[]) => foldPartner('stream', entries)],
    ['the office itself', (entries: readonly Entry[]) => foldWorkspace(entries)],
  ])('make the same of %s, once and twice and with a part before the rest', (_, fold) => {
    fc.assert(
      fc.property(shuffled, ([entries, other, part]) => {
        const state = fold(entries);
        expect(state).toMatchObject({ entries: entries.length, waiting: 0, unknown: 0, unreadable: 0 });
        expect(fold(other)).toEqual(state);
        expect(fold(mergeEntries(part, mergeEntries(other, entries).entries).entries)).toEqual(state);
      }),
      { numRuns: 25 },
    );
  });
});
