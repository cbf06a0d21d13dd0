import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEntries, type Entry } from '../../../../shared/record/journal/entry.ts';
import { mergeEntries, splitByGaps } from '../../../../shared/record/journal/merge.ts';
import { devices, newReplica, type Replica, set } from './test-devices.ts';

/** Entries of three devices that hear from each other now and then. */
function someHistory(): Entry[] {
  const replicas = [0, 1, 2].map((n) => newReplica(devices[n]!));
  const [a, b, c] = replicas as [Replica, Replica, Replica];
  set(a, { name: 'Fictional Aid' });
  set(a, { country: 'XA' });
  b.entries = a.entries;
  set(b, { name: 'Fictional Aid Society' });
  set(a, { name: 'Aid, fictional' });
  set(c, { note: 'From the field' });
  c.entries = mergeEntries(c.entries, b.entries).entries;
  set(c, { name: 'Fictional' });
  set(b, { country: 'XB' });
  return [...new Map(replicas.flatMap(({ entries }) => entries).map((entry) => [entry.id, entry])).values()];
}

const history = someHistory();
const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);
const anyPart = fc.shuffledSubarray(history);

describe('merging two sets of entries', () => {
  it('gives the same in either order, each entry once, in journal order', () => {
    fc.assert(
      fc.property(anyPart, anyPart, (ours, theirs) => {
        const there = mergeEntries(ours, theirs);
        const back = mergeEntries(theirs, ours);
        expect(there.entries).toEqual(back.entries);
        expect(new Set(ids(there.entries))).toEqual(new Set([...ids(ours), ...ids(theirs)]));
        expect(there.entries).toEqual([...there.entries].sort(compareEntries));
        expect(there.added.length + ours.length).toBe(there.entries.length);
        expect(there.refused).toEqual([]);
      }),
    );
  });

  it('gives the same whatever came first, and in how many parts', () => {
    fc.assert(
      fc.property(anyPart, anyPart, anyPart, (a, b, c) => {
        const left = mergeEntries(mergeEntries(a, b).entries, c).entries;
        const right = mergeEntries(a, mergeEntries(b, c).entries).entries;
        expect(left).toEqual(right);
      }),
    );
  });

  it('adds nothing the second time', () => {
    fc.assert(
      fc.property(anyPart, anyPart, (ours, theirs) => {
        const once = mergeEntries(ours, theirs);
        const twice = mergeEntries(once.entries, theirs);
        expect(twice).toEqual({ entries: once.entries, added: [], refused: [] });
        expect(mergeEntries(ours, [...theirs, ...theirs])).toEqual(once);
      }),
    );
  });

  it('keeps out an entry whose id is known with other content, and never changes what we hold', () => {
    fc.assert(
      fc.property(anyPart, anyPart, fc.nat(), (ours, theirs, which) => {
        fc.pre(ours.length > 0);
        const held = ours[which % ours.length]!;
        const tampered = { ...held, data: { name: 'Something else' } };
        const merged = mergeEntries(ours, [...theirs.filter(({ id }) => id !== held.id), tampered]);
        expect(merged.refused).toEqual([tampered]);
        expect(merged.entries).toContain(held);
        expect(merged.entries).not.toContain(tampered);
      }),
    );
  });

  it('takes entries as equal whose members only stand in another order', () => {
    const [entry] = history as [Entry];
    const turned = Object.fromEntries(Object.entries(entry).reverse()) as Entry;
    expect(mergeEntries([entry], [turned])).toEqual({ entries: [entry], added: [], refused: [] });
  });
});

describe('the order of entries', () => {
  it('is total, and never that of the wall clock', () => {
    const inOrder = [...history].sort(compareEntries);
    fc.assert(
      fc.property(fc.shuffledSubarray(history, { minLength: history.length }), (shuffled) => {
        expect([...shuffled].sort(compareEntries)).toEqual(inOrder);
      }),
    );
    const clocks = inOrder.map(({ at }) => at);
    expect(clocks).not.toEqual([...clocks].sort());
  });

  it('puts an entry after every entry that its writer had seen', () => {
    for (const entry of history) {
      for (const seen of entry.replaces) {
        const earlier = history.find(({ id }) => id === seen)!;
        expect(compareEntries(earlier, entry)).toBeLessThan(0);
      }
    }
  });
});

describe('gaps in chains', () => {
  it('make what follows wait, and all of it ready once the missing entries are there', () => {
    fc.assert(
      fc.property(anyPart, (part) => {
        const { ready, waiting } = splitByGaps(part);
        expect(new Set(ids([...ready, ...waiting]))).toEqual(new Set(ids(part)));
        const have = new Set(ids(part));
        for (const entry of part) {
          const before = Array.from({ length: entry.seq }, (_, n) => `${entry.device}/${n + 1}`);
          expect(ids(ready).includes(entry.id)).toBe(before.every((id) => have.has(id)));
        }
        expect(ready).toEqual([...ready].sort(compareEntries));
        expect(splitByGaps(mergeEntries(part, history).entries)).toEqual({
          ready: [...history].sort(compareEntries),
          waiting: [],
          forks: [],
        });
      }),
    );
  });

  it('in one stream don’t hold up another stream of the same device', () => {
    const replica = newReplica(devices[0]!);
    const [, second] = [set(replica, { n: 1 }), set(replica, { n: 2 })];
    const other = set(newReplica(devices[0]!), { n: 3 }, 'partner-2');
    const { ready, waiting } = splitByGaps([second, other]);
    expect([ready, waiting]).toEqual([[other], [second]]);
  });
});

describe('a fork', () => {
  it('of a copied workspace keeps both branches, is named once, and is the same in any order', () => {
    const original = newReplica(devices[0]!);
    set(original, { name: 'Fictional Aid' });
    const copy: Replica = { ...original };
    set(original, { name: 'At the office' });
    set(copy, { name: 'In the field' });
    const renamed = copy.entries.map((entry) => (entry.seq === 2 ? { ...entry, id: 'copy/2' } : entry));
    const both = mergeEntries(original.entries, renamed).entries;
    fc.assert(
      fc.property(fc.shuffledSubarray([...both], { minLength: both.length }), (shuffled) => {
        const split = splitByGaps(shuffled);
        expect(ids(split.ready)).toEqual(['device-0/1', 'copy/2', 'device-0/2']);
        expect(split.waiting).toEqual([]);
        expect(split.forks).toEqual([{ device: 'device-0', stream: 'partner-1', seq: 2 }]);
      }),
    );
  });
});
