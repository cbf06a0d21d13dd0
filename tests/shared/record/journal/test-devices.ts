import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import type { ChainTools } from '../../../../shared/record/journal/chain.ts';
import type { Entry } from '../../../../shared/record/journal/entry.ts';
import { splitByGaps } from '../../../../shared/record/journal/merge.ts';
import { applyWrites, type Registers, seenEntries } from '../../../../shared/record/journal/registers.ts';
import { type ChainHead, sealDraft } from '../../../../shared/record/journal/seal.ts';

const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A device with a real key that follows from its number, so that every run signs the same bytes. */
export interface TestDevice {
  readonly id: string;
  readonly sign: (text: string) => string;
}

function makeDevice(number: number) {
  const seed = Buffer.alloc(32, number + 1);
  const secret = createPrivateKey({ key: Buffer.concat([pkcs8Prefix, seed]), format: 'der', type: 'pkcs8' });
  return {
    id: `device-${number}`,
    open: createPublicKey(secret),
    sign: (text: string) => sign(null, Buffer.from(text), secret).toString('base64'),
  };
}

const made = [0, 1, 2, 3].map(makeDevice);
export const devices: readonly TestDevice[] = made;

export const tools: ChainTools = {
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  verify: (device, text, signature) => {
    const key = made.find(({ id }) => id === device)?.open;
    return key !== undefined && verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'));
  },
};

/** One laptop's copy of a stream: what it has received, and what it makes of it. */
export interface Replica {
  readonly device: TestDevice;
  entries: readonly Entry[];
  head: ChainHead | null;
}

export function newReplica(device: TestDevice): Replica {
  return { device, entries: [], head: null };
}

/** Registers as a fold of the entries that are ready, in journal order. */
export function fold(entries: readonly Entry[]): Registers {
  return splitByGaps(entries).ready.reduce<Registers>(
    (registers, entry) => applyWrites(registers, entry, Object.entries(entry.data)),
    {},
  );
}

/** Sets registers on a replica, which sees only what it has folded. Returns the entry. */
export function set(replica: Replica, data: Record<string, unknown>, stream = 'partner-1'): Entry {
  const lamport = Math.max(0, ...replica.entries.map((entry) => entry.lamport)) + 1;
  const replaces = seenEntries(fold(replica.entries), Object.keys(data));
  const seq = (replica.head?.seq ?? 0) + 1;
  const { entry, head } = sealDraft(
    { type: 'test.set', v: 1, data },
    stream,
    replica.head,
    lamport,
    replaces,
    {
      device: replica.device.id,
      by: { name: 'Amina Example', function: 'Partnership officer' },
      // Field laptops have wrong clocks: later entries may well claim an earlier time.
      at: new Date(Date.UTC(2026, 0, 1) - seq * 3_600_000).toISOString(),
      newId: () => `${replica.device.id}/${seq}`,
      sha256: tools.sha256,
      sign: replica.device.sign,
    },
  );
  replica.head = head;
  replica.entries = [...replica.entries, entry];
  return entry;
}
