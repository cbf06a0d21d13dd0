import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeEntries, splitByGaps } from '../../../../shared/record/journal/merge.ts';
import {
  applyWrites,
  conflictingKeys,
  currentValue,
  seenEntries,
} from '../../../../shared/record/journal/registers.ts';
import { devices, fold, newReplica, type Replica, set } from './test-devices.ts';

const values = (replica: Replica, key: string) =>
  (fold(replica.entries)[key] ?? []).map(({ value }) => value);

/** Two replicas that hold the same first entry. */
function pair(): [Replica, Replica] {
  const [a, b] = [newReplica(devices[0]!), newReplica(devices[1]!)];
  set(a, { name: 'Fictional Aid', country: 'XA' });
  b.entries = a.entries;
  return [a, b];
}

function exchange(a: Replica, b: Replica): void {
  const { entries } = mergeEntries(a.entries, b.entries);
  a.entries = entries;
  b.entries = entries;
}

describe('registers', () => {
  it('hold the last value that one device wrote after another', () => {
    const [a, b] = pair();
    set(b, { name: 'Fictional Aid Society' });
    exchange(a, b);
    set(a, { name: 'FAS' });
    expect(values(a, 'name')).toEqual(['FAS']);
    expect(values(a, 'country')).toEqual(['XA']);
    expect(currentValue(fold(a.entries), 'name')).toBe('FAS');
    expect(currentValue(fold(a.entries), 'never set')).toBeUndefined();
  });

  it('keep both of two edits that did not see each other, whatever the clocks say', () => {
    const [a, b] = pair();
    set(a, { name: 'At the office' });
    set(b, { name: 'In the field' });
    exchange(a, b);
    expect(values(a, 'name')).toEqual(['At the office', 'In the field']);
    expect(conflictingKeys(fold(b.entries))).toEqual(['name']);
  });

  it('do not make a conflict of edits to different registers', () => {
    const [a, b] = pair();
    set(a, { name: 'At the office' });
    set(b, { country: 'XB' });
    exchange(a, b);
    expect(conflictingKeys(fold(a.entries))).toEqual([]);
    expect([values(a, 'name'), values(a, 'country')]).toEqual([['At the office'], ['XB']]);
  });

  it('are settled by an entry that saw both values, also against one that comes later', () => {
    const [a, b] = pair();
    set(a, { name: 'At the office' });
    set(b, { name: 'In the field' });
    exchange(a, b);
    set(a, { name: 'Agreed' });
    set(b, { country: 'XB' });
    exchange(a, b);
    expect(values(b, 'name')).toEqual(['Agreed']);
  });

  it('let an edit survive a deletion that did not see it', () => {
    const [a, b] = pair();
    set(a, { name: null });
    set(b, { name: 'Still here' });
    exchange(a, b);
    expect(values(a, 'name')).toContain('Still here');
  });

  it('name in “replaces” each entry once, in a fixed order', () => {
    const [a, b] = pair();
    set(a, { name: 'x', country: 'y' });
    set(b, { name: 'z' });
    exchange(a, b);
    expect(seenEntries(fold(a.entries), ['country', 'name', 'name', 'none'])).toEqual([
      'device-0/2',
      'device-1/1',
    ]);
  });

  it('are values: applying an entry changes nothing in the ones before', () => {
    const [a] = pair();
    const [first] = a.entries;
    const before = fold(a.entries);
    const text = JSON.stringify(before);
    applyWrites(before, { ...first!, id: 'next', replaces: [first!.id] }, [['name', 'Other']]);
    expect(JSON.stringify(before)).toBe(text);
    expect(applyWrites(before, first!, [])).toBe(before);
  });
});

/** What people with three laptops do: write, or carry some or all entries from one to another. */
const step = fc.oneof(
  fc.record({
    do: fc.constant('set' as const),
    who: fc.nat(2),
    key: fc.constantFrom('name', 'country', 'note'),
  }),
  fc.record({
    do: fc.constant('carry' as const),
    who: fc.nat(2),
    to: fc.nat(2),
    keep: fc.integer({ min: 0, max: 2 ** 20 }),
  }),
);

describe('three laptops that exchange packages in any order, twice and in part', () => {
  it('end with the same state, and no value is lost that nobody replaced', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const replicas = [0, 1, 2].map((n) => newReplica(devices[n]!));
        let written = 0;
        for (const move of steps) {
          const from = replicas[move.who]!;
          if (move.do === 'set') {
            written += 1;
            set(from, { [move.key]: written });
          } else {
            const to = replicas[move.to]!;
            const part = from.entries.filter((_, index) => (move.keep >> (index % 20)) & 1);
            to.entries = mergeEntries(to.entries, part).entries;
          }
        }
        const everything = mergeEntries(
          replicas[0]!.entries,
          mergeEntries(replicas[1]!.entries, replicas[2]!.entries).entries,
        );
        const right = fold(everything.entries);
        // Each hears from the others in an order of its own.
        for (const [index, replica] of replicas.entries()) {
          for (const turn of [1, 2, 1]) {
            replica.entries = mergeEntries(replica.entries, replicas[(index + turn) % 3]!.entries).entries;
          }
          for (const other of replicas)
            replica.entries = mergeEntries(replica.entries, other.entries).entries;
          expect(splitByGaps(replica.entries).waiting).toEqual([]);
          expect(fold(replica.entries)).toEqual(right);
        }
        expect(everything.entries).toHaveLength(written);

        const replaced = new Set(everything.entries.flatMap(({ replaces }) => replaces));
        for (const { id, data } of everything.entries) {
          for (const [key, value] of Object.entries(data)) {
            const isLive = right[key]?.some((live) => live.entry === id && live.value === value) ?? false;
            expect(isLive).toBe(!replaced.has(id));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
