import { createPublicKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { WorkspaceStore } from '../../../../main/core/ports.ts';
import { chainFindings, headFindings } from '../../../../main/core/workspace/check/chain-findings.ts';
import { clockFindings } from '../../../../main/core/workspace/check/clock-findings.ts';
import { deviceKeyFindings, strangers } from '../../../../main/core/workspace/check/device-findings.ts';
import { sayOf } from '../../../../main/core/workspace/check/say.ts';
import type { Entry } from '../../../../shared/record/journal/entry.ts';
import type { ChainHead } from '../../../../shared/record/journal/seal.ts';
import { devices, newReplica, set, tools } from '../../../shared/record/journal/test-devices.ts';

const partner = { id: 'partner-1', reference: 'SS-0001-TST', name: 'Fictional Aid' };
const subject = { name: 'SS-0001-TST, Fictional Aid', partner };
const say = sayOf(subject);
const store = { ...tools, device: { id: 'device-0' } } as unknown as WorkspaceStore;

/** Four entries of this device and two of another, with where each chain of this device ended. */
function written() {
  const [own, other] = [newReplica(devices[0]!), newReplica(devices[1]!)];
  const heads: ChainHead[] = [];
  const chain = [1, 2, 3, 4].map((n) => {
    const entry = set(own, { n });
    heads.push(own.head!);
    return entry;
  });
  return { chain, heads, others: [1, 2].map((n) => set(other, { n })) };
}

describe('the clock of a journal', () => {
  it('lacks nothing that was not written, in whichever order it is read', () => {
    expect(clockFindings([])).toEqual([]);
    expect(clockFindings([3, 1, 2, 2])).toEqual([]);
  });

  it('tells each gap with how many are gone and between which they were', () => {
    const gaps = clockFindings([10, 2, 3, 6]).map(({ code, details }) => [code, details]);
    expect(gaps).toEqual([
      ['ENTRIES_GONE', { count: 1, from: 1, to: 1 }],
      ['ENTRIES_GONE', { count: 2, from: 4, to: 5 }],
      ['ENTRIES_GONE', { count: 3, from: 7, to: 9 }],
    ]);
  });
});

describe('the end of this device’s chain', () => {
  const { chain, heads, others } = written();
  const found = (entries: readonly Entry[], head: ChainHead | null) =>
    headFindings(entries, head, store, say).map(({ code, details }) => [code, details]);
  const differs = [['HEAD_DIFFERS', { subject: subject.name }]];

  it('is the one that was noted, whatever other devices wrote', () => {
    expect(found([...others, ...chain], heads[3]!)).toEqual([]);
    expect(found(chain.toReversed(), heads[3]!)).toEqual([]);
    expect(found(others, null)).toEqual([]);
    expect(found([], null)).toEqual([]);
  });

  it('is said to be another where it was noted otherwise, earlier, or not at all', () => {
    expect(found(chain, { ...heads[3]!, hash: 'f'.repeat(64) })).toEqual(differs);
    expect(found(chain, heads[2]!)).toEqual(differs);
    expect(found(chain, { ...heads[3]!, seq: 3 })).toEqual(differs);
    expect(found(chain, null)).toEqual(differs);
  });

  it('is said to be gone where entries at it are, with where it was', () => {
    const details = { subject: subject.name, head: 4, found: 2 };
    expect(found([...chain.slice(0, 2), ...others], heads[3]!)).toEqual([['HEAD_AHEAD', details]]);
    expect(found(others, heads[0]!)).toEqual([['HEAD_AHEAD', { ...details, head: 1, found: 0 }]]);
  });

  it('may be either end where the chain forked', () => {
    const fork = { ...chain[3]!, id: 'device-0/4b' };
    expect(found([...chain, fork], heads[3]!)).toEqual([]);
    expect(found([fork, ...chain], heads[3]!)).toEqual([]);
  });
});

describe('the chains of a stream', () => {
  const { chain, others } = written();
  const told = (entries: readonly Entry[]) =>
    chainFindings(entries, store, say).map(({ code, details, partner: whose }) => [code, details, whose]);
  const about = { subject: subject.name, device: 'device-0' };

  it('are each checked by themselves, and what is wrong is told by device, place and partner', () => {
    expect(told([...chain, ...others])).toEqual([]);
    expect(told([...chain.slice(0, 1), ...chain.slice(2), ...others])).toEqual([
      ['ENTRY_MISSING', { ...about, seq: 2, waiting: 2 }, partner],
    ]);
    expect(told([...chain.slice(0, 3), { ...chain[3]!, sig: others[0]!.sig }])).toEqual([
      ['SIGNATURE_WRONG', { ...about, seq: 4 }, partner],
    ]);
    expect(told([...chain.slice(0, 2), { ...chain[2]!, prev: null }, chain[3]!])).toContainEqual([
      'ENTRY_ALTERED',
      { ...about, seq: 3 },
      partner,
    ]);
    expect(told([...chain, { ...chain[3]!, id: 'device-0/4b' }])).toContainEqual([
      'CHAIN_FORKED',
      { ...about, seq: 4 },
      partner,
    ]);
  });
});

describe('devices', () => {
  const { chain, others } = written();
  const introduced = (publicKey = '') => ({ code: 'TST', publicKey, officer: null }) as never;

  it('that nobody introduced are told with how many entries they wrote; this one needs no introduction', () => {
    const unknown = (known: readonly string[], own: string) =>
      strangers([...chain, ...others], new Set(known), own, subject).map(
        ({ code, details, partner: whose }) => [code, details, whose],
      );
    const stranger = (device: string, entries: number) => [
      'DEVICE_NOT_INTRODUCED',
      { device, entries, subject: subject.name },
      partner,
    ];
    expect(unknown([], 'device-0')).toEqual([stranger('device-1', 2)]);
    expect(unknown([], 'device-9')).toEqual([stranger('device-0', 4), stranger('device-1', 2)]);
    expect(unknown(['device-1'], 'device-0')).toEqual([]);
  });

  it('are introduced with the key that their id is', () => {
    // A key whose text has the two signs that an id writes otherwise.
    const bytes = Buffer.from(`fbff${'00'.repeat(30)}`, 'hex');
    const id = bytes.toString('base64url');
    const spki = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: id },
      format: 'jwk',
    }).export({ type: 'spki', format: 'der' });
    expect(id).toMatch(/[-_]/);
    expect(deviceKeyFindings({ [id]: introduced(spki.toString('base64')) })).toEqual([]);
    const wrong = deviceKeyFindings({ [id]: introduced('another key') });
    expect(wrong).toMatchObject([{ code: 'DEVICE_KEY_DIFFERS', details: { device: id } }]);
  });
});
