import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkChain } from '../../../../shared/record/journal/chain.ts';
import type { Entry } from '../../../../shared/record/journal/entry.ts';
import { devices, newReplica, set, tools } from './test-devices.ts';

function chainOf(length: number): Entry[] {
  const replica = newReplica(devices[0]!);
  return Array.from({ length }, (_, n) => set(replica, { [`standard-${n % 3}`]: `answer ${n}` }));
}

const whole = chainOf(6);

/** The chain with one entry exchanged for another. */
const withEntry = (place: number, change: (entry: Entry) => Entry): Entry[] =>
  whole.map((entry, index) => (index === place ? change(entry) : entry));

const kinds = (chain: readonly Entry[]) => checkChain(chain, tools).map(({ kind }) => kind);

describe('checking a chain', () => {
  it('finds nothing in a whole one, in an empty one, and in any beginning of it', () => {
    for (let length = 0; length <= whole.length; length += 1)
      expect(kinds(whole.slice(0, length))).toEqual([]);
  });

  it('takes one verification of a signature, however long the chain is', () => {
    let verifications = 0;
    const counting = {
      ...tools,
      verify: (...args: Parameters<typeof tools.verify>) => {
        verifications += 1;
        return tools.verify(...args);
      },
    };
    expect(checkChain(chainOf(40), counting)).toEqual([]);
    expect(verifications).toBe(1);
  });

  it('names the first entry that is missing', () => {
    expect(checkChain([...whole.slice(0, 2), ...whole.slice(3)], tools)).toEqual([
      {
        kind: 'missing',
        device: 'device-0',
        stream: 'partner-1',
        seq: 3,
        later: whole.length - 3,
        isBranch: false,
      },
    ]);
    expect(kinds(whole.slice(1))).toEqual(['missing']);
  });

  it('takes the entries in any order', () => {
    expect(kinds(whole.toReversed())).toEqual([]);
  });

  it('finds entries that changed places', () => {
    const [a, b, c] = whole as [Entry, Entry, Entry];
    expect(kinds([{ ...b, seq: 1 }, { ...a, seq: 2 }, c])).toContain('altered');
  });

  it('reports a fork and checks both branches to their ends', () => {
    const replica = newReplica(devices[0]!);
    const shared = set(replica, { name: 'before the copy' });
    const copy = { ...replica, entries: [...replica.entries] };
    const ours = [set(replica, { name: 'here' }), set(replica, { name: 'here again' })];
    const theirs = set(copy, { name: 'on the copy' });
    expect(kinds([shared, ...ours, theirs])).toEqual(['forked']);
    const forged = { ...theirs, data: { set: { name: 'forged' } } };
    expect(kinds([shared, ...ours, forged])).toEqual(['forked', 'bad-signature']);
  });

  const changes = {
    id: (entry: Entry) => ({ ...entry, id: `${entry.id}x` }),
    device: (entry: Entry) => ({ ...entry, device: 'device-1' }),
    stream: (entry: Entry) => ({ ...entry, stream: 'partner-2' }),
    lamport: (entry: Entry) => ({ ...entry, lamport: entry.lamport + 1 }),
    at: (entry: Entry) => ({ ...entry, at: '2020-01-01T00:00:00.000Z' }),
    author: (entry: Entry) => ({ ...entry, by: { ...entry.by, name: 'Somebody Else' } }),
    type: (entry: Entry) => ({ ...entry, type: 'test.unset' }),
    version: (entry: Entry) => ({ ...entry, v: 2 }),
    data: (entry: Entry) => ({ ...entry, data: { ...entry.data, added: true } }),
    replaces: (entry: Entry) => ({ ...entry, replaces: [...entry.replaces, 'device-1/1'] }),
    prev: (entry: Entry) => ({ ...entry, prev: '0'.repeat(64) }),
    signature: (entry: Entry) => ({ ...entry, sig: Buffer.alloc(64, 1).toString('base64') }),
  };

  it.each(Object.entries(changes))('finds a changed %s in any entry', (_, change) => {
    for (const place of whole.keys()) expect(kinds(withEntry(place, change))).not.toEqual([]);
  });

  it('finds any other value of any member of the data', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.jsonValue(), (place, value) => {
        const entry = whole[place]!;
        const [key = ''] = Object.keys(entry.data);
        fc.pre(JSON.stringify(value) !== JSON.stringify(entry.data[key]));
        expect(kinds(withEntry(place, () => ({ ...entry, data: { [key]: value } })))).not.toEqual([]);
      }),
    );
  });

  it('does not take a chain that another device sealed', () => {
    const other = newReplica(devices[1]!);
    const chain = [1, 2].map((n) => ({ ...set(other, { n }), device: 'device-0' }));
    expect(kinds(chain)).toContain('bad-signature');
  });

  it('does not take a chain that was forged with right hashes but another key', () => {
    const forger = newReplica({ id: 'device-0', sign: devices[1]!.sign });
    expect(kinds([set(forger, { n: 1 }), set(forger, { n: 2 })])).toEqual(['bad-signature']);
  });
});
