import { describe, expect, it } from 'vitest';
import { compareEntries, type Entry } from '../../../../shared/record/journal/entry.ts';
import { mergeEntries, splitByGaps } from '../../../../shared/record/journal/merge.ts';
import { knownEntry } from '../../../../shared/record/journal/read-entry.ts';

function entry(change: Partial<Entry>): Entry {
  return {
    id: 'x',
    device: 'a',
    stream: 'partner-1',
    seq: 1,
    lamport: 1,
    at: '2026-03-02T08:00:00.000Z',
    by: { name: 'Amina Test', function: 'Officer' },
    type: 'partner.restored',
    v: 1,
    data: {},
    replaces: [],
    prev: null,
    sig: '',
    ...change,
  };
}

describe('the order of entries', () => {
  const inOrder = [
    entry({ lamport: 1, device: 'b', seq: 9, id: 'z' }),
    entry({ lamport: 2, device: 'a', seq: 1, id: 'z' }),
    entry({ lamport: 2, device: 'a', seq: 2, id: 'a' }),
    entry({ lamport: 2, device: 'b', seq: 1, id: 'a' }),
    entry({ lamport: 2, device: 'b', seq: 1, id: 'b' }),
    entry({ lamport: 10, device: 'a', seq: 3, id: 'a' }),
  ];

  it('is by logical clock, then device, then place in the chain, then id', () => {
    expect(inOrder.toReversed().sort(compareEntries)).toEqual(inOrder);
    for (const [index, a] of inOrder.entries())
      for (const [at, b] of inOrder.entries())
        if (at !== index) expect(Math.sign(compareEntries(a, b))).toBe(Math.sign(index - at));
  });
});

describe('what came from the other side', () => {
  it('is told in the order of entries, whatever the order in which it came', () => {
    const theirs = [7, 3, 5].map((lamport) =>
      entry({ lamport, id: `theirs-${lamport}`, device: 'b', seq: lamport }),
    );
    const ours = [2, 6].map((lamport) => entry({ lamport, id: `ours-${lamport}`, seq: lamport }));
    const { added, entries } = mergeEntries(ours, theirs);
    expect(added.map(({ lamport }) => lamport)).toEqual([3, 5, 7]);
    expect(entries.map(({ lamport }) => lamport)).toEqual([2, 3, 5, 6, 7]);
  });
});

describe('places that hold two entries', () => {
  it('are each told once, in the order of device, stream and number', () => {
    const twice = (device: string, stream: string, seq: number) =>
      ['1', '2'].map((id) => entry({ device, stream, seq, id: `${device}${stream}${seq}${id}` }));
    const chain = (device: string, stream: string, to: number) =>
      Array.from({ length: to }, (_, index) =>
        entry({ device, stream, seq: index + 1, id: `${device}${stream}${index + 1}0` }),
      );
    const { forks } = splitByGaps([
      ...chain('b', 'p', 3),
      ...twice('b', 'p', 3),
      ...chain('a', 'q', 10),
      ...twice('a', 'q', 10),
      ...twice('a', 'q', 2),
      ...twice('a', 'p', 1),
    ]);
    expect(forks.map(({ device, stream, seq }) => `${device} ${stream} ${seq}`)).toEqual([
      'a p 1',
      'a q 2',
      'a q 10',
      'b p 3',
    ]);
  });
});

describe('an entry of a newer program', () => {
  it('is not read, be it of a type or of a version that nobody knows here', () => {
    expect(knownEntry(entry({}))).toEqual({ type: 'partner.restored', data: {} });
    expect(knownEntry(entry({ type: 'partner.teleported' }))).toBeNull();
    expect(knownEntry(entry({ v: 99 }))).toBeNull();
  });
});
