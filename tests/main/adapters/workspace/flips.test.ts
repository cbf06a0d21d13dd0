import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isStorageFailure, type WorkspaceStore } from '../../../../main/core/ports.ts';
import { workspaces } from './fixture.ts';
import { write } from './journal-author.ts';

// Of each kind of place one in each file; PSEA_FLIPS=all takes many of each.
const stride = process.env.PSEA_FLIPS === 'all' ? 97 : null;
const pageSize = 4096;

let root = '';
/** A workspace as a crash leaves it: with a log that nobody has folded in, and pages that are free. */
let crashed = '';
let key = '';
let texts: readonly string[] = [];
const documents = new Map<string, Uint8Array>();

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'psea-flips-'));
  const folder = join(root, 'office');
  const made = await workspaces.create(folder, 'seven lamps on the quay');
  if (!made.ok) throw new Error(made.error.message);
  const { store } = made.value;
  key = workspaces.exportKey(store);
  const sentence = 'The policy was read, dated and compared. ';
  for (let round = 0; round < 12; round += 1)
    write(store, {
      stream: `partner-${round % 3}`,
      data: { [`review-${round}`]: sentence.repeat(round * 9) },
    });
  store.saveDraft('long', 'x'.repeat(40_000));
  store.discardDraft('long');
  for (const size of [300, 5000, 1_100_000]) {
    const bytes = new Uint8Array(size).map((_, index) => (index * 31 + size) % 251);
    const prepared = store.documents.prepare(bytes);
    prepared.keep();
    documents.set(prepared.sha256, bytes);
  }
  store.settle(false);
  write(store, { stream: 'partner-1', data: { last: sentence } });
  write(store, { stream: 'partner-2', data: { last: sentence } });
  crashed = join(root, 'crashed');
  cpSync(folder, crashed, { recursive: true });
  texts = [...store.texts()];
  store.close();
  for (const name of ['holder.lock', 'holder.json']) rmSync(join(crashed, name), { force: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Places within a page: its header, its cells, what lies between, nonce and tag at its end. */
const inPage = [0, 5, 9, 60, 1700, 2900, 4050, pageSize - 30, pageSize - 17, pageSize - 1];

function placesOf(file: string): number[] {
  const { length } = readFileSync(join(crashed, file));
  if (stride !== null)
    return Array.from({ length: Math.ceil(length / stride) }, (_, index) => index * stride);
  const isLog = file.endsWith('-wal');
  const [head, step] = isLog ? [32, pageSize + 24] : [0, pageSize];
  const pages = Math.floor((length - head) / step);
  const own = isLog ? [0, 5, 9, 13, 17, 21, 25, 29] : [3, 17, 20, 24, 28, 40];
  const offsets = isLog ? [1, 5, 9, 13, 17, 21, ...inPage.map((at) => at + 24)] : inPage;
  // Each kind of place once, every one in another page.
  const spread = offsets.map((at, index) => head + ((index * 7 + 1) % pages) * step + at);
  return [...new Set([...own.slice(0, 4), ...spread])].filter((at) => at < length);
}

interface Found {
  /** What a person is told; empty where nothing is. */
  readonly named: readonly string[];
  readonly texts: readonly string[] | null;
  /** Documents that were given out, by address. */
  readonly given: ReadonlyMap<string, Uint8Array | null>;
}

async function openWith(file: string, at: number): Promise<Found> {
  const folder = join(root, 'flipped');
  rmSync(folder, { recursive: true, force: true });
  cpSync(crashed, folder, { recursive: true });
  const bytes = readFileSync(join(folder, file));
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
  writeFileSync(join(folder, file), bytes);
  const opened = await workspaces.open(folder, { kind: 'key', key });
  if (!opened.ok) return { named: [opened.error.code], texts: null, given: new Map() };
  const store = opened.value;
  try {
    return lookAt(store);
  } finally {
    store.close();
  }
}

function lookAt(store: WorkspaceStore): Found {
  const named: string[] = [];
  const tryTo = <Value>(step: () => Value): Value | null => {
    try {
      return step();
    } catch (error) {
      if (!isStorageFailure(error)) throw error;
      named.push(error.refusal.code);
      return null;
    }
  };
  const read = tryTo(() => [...store.texts()]);
  const given = new Map<string, Uint8Array | null>();
  for (const hash of documents.keys())
    given.set(
      hash,
      tryTo(() => store.documents.read(hash)),
    );
  named.push(...(tryTo(() => store.checkFile()) ?? []));
  return { named, texts: read, given };
}

describe('one bit that turned over', () => {
  it('in the register is told, or lies where nothing is', async () => {
    const told = new Set<string>();
    for (const at of placesOf('register.db')) {
      const found = await openWith('register.db', at);
      if (found.named.length === 0) expect([at, found.texts]).toEqual([at, texts]);
      for (const name of found.named) told.add(name);
    }
    expect([...told]).toContain('WORKSPACE_DAMAGED');
  });

  it('in the log leaves a record as it once was, and never a mixture', async () => {
    expect(existsSync(join(crashed, 'register.db-wal'))).toBe(true);
    const lengths = new Set<number>();
    for (const at of placesOf('register.db-wal')) {
      const found = await openWith('register.db-wal', at);
      if (found.named.length > 0 || found.texts === null) continue;
      // What SQLite can't read of its log ends it there: everything before is whole.
      expect(found.texts).toEqual(texts.slice(0, found.texts.length));
      lengths.add(found.texts.length);
    }
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(texts.length - 2);
  });

  it('in the documents is told, and none is given out that isn’t as it was', async () => {
    const told = new Set<string>();
    for (const at of placesOf('evidence.db')) {
      const found = await openWith('evidence.db', at);
      // One that is not given out is missing, and that the check of the workspace tells.
      for (const [hash, bytes] of documents) {
        const given = found.given.get(hash);
        if (given) expect(Buffer.compare(given, bytes)).toBe(0);
      }
      for (const name of found.named) told.add(name);
      expect(found.texts).toEqual(texts);
    }
    expect([...told].length).toBeGreaterThan(0);
  });
});
