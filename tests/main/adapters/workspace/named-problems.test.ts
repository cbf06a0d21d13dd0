import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeReadingCopy } from '../../../../main/adapters/workspace/reading-copy.ts';
import {
  newWorkspace,
  openStore,
  passphrase,
  sealed,
  temporaryFolder,
  unlock,
  workspaces,
} from './fixture.ts';
import { write } from './journal-author.ts';
import { startWriter } from './writer-process.ts';

const isWindows = process.platform === 'win32';

const next = 'another long passphrase';

describe('new keys that can’t be written', () => {
  it('leave the old ones, and say what stands in the way', async () => {
    const { folder, store, recoveryKey } = await newWorkspace();
    const header = join(folder, 'workspace.json');
    const before = readFileSync(header, 'utf8');
    rmSync(header);
    // A folder of that name can't be replaced by a file: no account and no disk lets one.
    mkdirSync(header);
    writeFileSync(join(header, 'inside'), '');
    const changes = [
      () => workspaces.changePassphrase(store, next),
      () => workspaces.renewRecoveryKey(store),
    ];
    for (const change of changes) {
      const failure: unknown = await change().catch((error: unknown) => error);
      expect(failure).toMatchObject({
        refusal: { code: 'KEYS_NOT_SAVED', details: { folder, file: 'workspace.json' } },
      });
      expect((failure as Error).message).toContain('as they were');
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    store.close();
    rmSync(header, { recursive: true });
    writeFileSync(header, before);
    (await openStore(folder)).close();
    (await openStore(folder, { kind: 'recovery-key', recoveryKey })).close();
  });

  it.each([
    ['deleted', (header: string) => rmSync(header)],
    ['damaged', (header: string) => writeFileSync(header, '{')],
  ])('are written whole where the header was %s while the workspace was open', async (_, harm) => {
    const { folder, store, recoveryKey } = await newWorkspace();
    harm(join(folder, 'workspace.json'));
    expect((await workspaces.checkPassphrase(store, passphrase)).ok).toBe(true);
    expect((await workspaces.changePassphrase(store, next)).ok).toBe(true);
    expect((await workspaces.checkPassphrase(store, passphrase)).ok).toBe(false);
    store.close();
    (await openStore(folder, { kind: 'passphrase', passphrase: next })).close();
    (await openStore(folder, { kind: 'recovery-key', recoveryKey })).close();
  });

  it('never go into the header of another workspace', async () => {
    const { folder, store } = await newWorkspace();
    const other = await newWorkspace();
    const foreign = readFileSync(join(other.folder, 'workspace.json'), 'utf8');
    writeFileSync(join(folder, 'workspace.json'), foreign);
    await expect(workspaces.renewRecoveryKey(store)).rejects.toMatchObject({
      refusal: { code: 'WORKSPACE_MOVED', details: { file: 'workspace.json' } },
    });
    expect(readFileSync(join(folder, 'workspace.json'), 'utf8')).toBe(foreign);
  });
});

describe('documents that can’t be read', () => {
  it.each([
    ['noise', Buffer.alloc(40_000, 'noise ')],
    ['another database', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(20_000, 7)])],
  ])('are named as such, and the record goes on: %s', async (_, content) => {
    const { folder, store } = await newWorkspace();
    const kept = store.documents.prepare(Buffer.from('a document'));
    kept.keep();
    store.close();
    const evidence = join(folder, 'evidence.db');
    writeFileSync(evidence, content);
    const again = await openStore(folder);
    for (const step of [
      () => again.documents.read(kept.sha256),
      () => again.documents.has(kept.sha256),
      () => again.documents.prepare(Buffer.from('new')).keep(),
    ]) {
      let failure: unknown = null;
      try {
        step();
      } catch (error) {
        failure = error;
      }
      expect(failure).toMatchObject({ refusal: { code: 'DOCUMENTS_DAMAGED', details: { folder } } });
      expect((failure as Error).message).not.toContain(`workspace in “${folder}” is damaged`);
    }
    expect(write(again, { stream: 'partner-1', data: { n: 1 } })).toHaveLength(1);
    expect(readFileSync(evidence)).toEqual(content);
  });
});

// Windows hands SQLite long paths in a form without that limit.
describe.runIf(!isWindows)('a path that is longer than the database takes', () => {
  /** A folder in a path of so many bytes. */
  function folderOf(length: number): string {
    let folder = temporaryFolder();
    while (folder.length + 102 < length) folder = join(folder, 'x'.repeat(100));
    return join(folder, 'y'.repeat(length - folder.length - 1));
  }

  it.each([493, 820])('is named with its length, and nothing is made: %i', async (length) => {
    const folder = folderOf(length);
    const refused = { ok: false, error: { code: 'PATH_TOO_LONG', details: { folder, length } } };
    expect(await workspaces.create(folder, passphrase)).toMatchObject(refused);
    expect(await workspaces.open(folder, unlock)).toMatchObject(refused);
    const { store } = await newWorkspace();
    expect(await store.backup(folder, sealed)).toMatchObject(refused);
    expect(() => readdirSync(folder)).toThrow(/ENOENT/);
  });

  it('is no matter one byte below the limit, with documents and a log', async () => {
    const folder = folderOf(492);
    const made = await workspaces.create(folder, passphrase);
    if (!made.ok) throw new Error(made.error.message);
    write(made.value.store, { stream: 'partner-1', data: { n: 1 } });
    made.value.store.documents.prepare(Buffer.from('a document')).keep();
    made.value.store.close();
    expect((await openStore(folder)).entries('partner-1')).toHaveLength(1);
  });

  it('is no matter in the name of a backup, which may be as long as names can be', async () => {
    const { store } = await newWorkspace();
    const target = join(temporaryFolder(), 'b'.repeat(255));
    expect(await store.backup(target, sealed)).toEqual({
      ok: true,
      value: { folder: target, missing: [], unnamed: 0 },
    });
    expect(readdirSync(join(target, '..'))).toEqual(['b'.repeat(255)]);
  });
});

describe('a workspace that is read while somebody else writes', () => {
  it('is not copied under the writer’s hands', async () => {
    const { folder, store } = await newWorkspace();
    const key = workspaces.exportKey(store);
    store.close();
    const writer = startWriter(folder, key);
    onTestFinished(async () => void (await writer.kill().catch(() => [])));
    await writer.opened;
    expect(makeReadingCopy(folder, key)).toMatchObject({
      ok: false,
      error: { code: 'WORKSPACE_LOCKED', details: { program: 'Kill writer' } },
    });
    await writer.kill();
    const copy = makeReadingCopy(folder, key);
    expect(copy.ok).toBe(true);
    if (copy.ok) copy.value.remove();
  });
});
