import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openBeside } from '../../../../main/adapters/workspace/open-beside.ts';
import type { WorkspaceStore } from '../../../../main/core/ports.ts';
import { newWorkspace, openStore, sealed, temporaryFolder, workspaces } from './fixture.ts';
import { prepare, write } from './journal-author.ts';

const isWindows = process.platform === 'win32';

function besideOf(store: WorkspaceStore) {
  expect(store.settle(false)).toBe(true);
  const reader = openBeside(workspaces.beside(store));
  onTestFinished(() => reader.close());
  return reader;
}

async function withReader() {
  const made = await newWorkspace();
  write(made.store, { stream: 'partner-1', data: { n: 1 } });
  return { ...made, reader: besideOf(made.store) };
}

describe('a second reader', () => {
  it('sees the record as it was when it began, and all of what came since with the next', async () => {
    const { store, reader } = await withReader();
    expect(reader.holdStill()).toBe(true);
    const before = reader.snapshot('partner-1');
    write(store, { stream: 'partner-1', data: { n: 2 } }, { stream: 'partner-2', data: { n: 1 } });
    expect(reader.entries('partner-1')).toHaveLength(1);
    expect(reader.streams()).toEqual(['partner-1']);
    expect([...reader.texts()]).toHaveLength(1);
    reader.letGo();
    expect(reader.holdStill()).toBe(true);
    expect(reader.entries('partner-1')).toEqual(store.entries('partner-1'));
    expect(reader.rows()).toEqual(store.rows());
    // Kept states are read anew as well.
    expect(reader.snapshot('partner-1')).toEqual(store.snapshot('partner-1'));
    expect(reader.snapshot('partner-1')).not.toEqual(before);
    reader.letGo();
    expect(reader.holdStill()).toBe(false);
    reader.letGo();
  });

  it('keeps what it has read where nothing was written, however often it is asked', async () => {
    const { store, reader } = await withReader();
    const isNew = (isReading: boolean) => {
      expect(store.settle(isReading)).toBe(true);
      const isOther = reader.holdStill();
      reader.letGo();
      return isOther;
    };
    expect([isNew(false), isNew(false), isNew(true), isNew(false)]).toEqual([true, false, false, false]);
    write(store, { stream: 'partner-1', data: { n: 2 } });
    expect(isNew(false)).toBe(true);
    expect([isNew(false), isNew(true)]).toEqual([false, false]);
    write(store, { stream: 'partner-2', data: { n: 1 } });
    expect(isNew(true)).toBe(true);
    expect(reader.entries('partner-2')).toEqual(store.entries('partner-2'));
  });

  it('writes nothing, by whatever way', async () => {
    const { store, reader } = await withReader();
    const refused = { refusal: { code: 'WORKSPACE_READ_ONLY' } };
    const steps = [
      () => reader.write(prepare(store, [{ stream: 'partner-1', data: { n: 2 } }])),
      () => reader.saveDraft('form', { typed: 'x' }),
      () => reader.documents.prepare(Buffer.from('a document')).keep(),
    ];
    for (const step of steps) {
      let failure: unknown = null;
      try {
        step();
      } catch (error) {
        failure = error;
      }
      expect(failure).toMatchObject(refused);
    }
    expect(store.entries('partner-1')).toHaveLength(1);
    expect(store.draft('form')).toBeNull();
  });

  it('checks and copies the files while they are written to', async () => {
    const { store, reader } = await withReader();
    const document = store.documents.prepare(Buffer.from('a document of evidence'));
    document.keep();
    expect(store.settle(false)).toBe(true);
    reader.holdStill();
    for (let n = 0; n < 40; n += 1)
      write(store, { stream: `partner-${n}`, data: { note: 'x'.repeat(9_000), n } });
    expect(reader.checkFile()).toEqual([]);
    expect(reader.documents.read(document.sha256)).not.toBeNull();
    const copy = join(temporaryFolder(), 'copy');
    expect(await reader.backup(copy, sealed)).toMatchObject({ ok: true });
    reader.letGo();
    const opened = await openStore(copy);
    expect(opened.checkFile()).toEqual([]);
    expect(opened.documents.read(document.sha256)).not.toBeNull();
    // A second document goes in after the first was read beside.
    store.documents.prepare(Buffer.from('another')).keep();
    expect(store.checkFile()).toEqual([]);
  });

  it('ends a check or a copy as soon as nobody waits, and leaves nothing of it', async () => {
    const { store, reader } = await withReader();
    for (const text of ['one', 'two', 'three']) store.documents.prepare(Buffer.from(text)).keep();
    const cancelled = Object.assign(new Error('cancelled'), { name: 'Cancelled' });
    const endAt = (wanted: string) => (step: string) => {
      if (step === wanted) throw cancelled;
    };
    expect(() => reader.checkFile(endAt('documents'))).toThrow(cancelled);
    const place = temporaryFolder();
    for (const step of ['files', 'documents'])
      await expect(reader.backup(join(place, 'copy'), sealed, endAt(step))).rejects.toThrow(cancelled);
    expect(readdirSync(place)).toEqual([]);
  });

  it('takes no log away and leaves it to the next opening, where it is closed last', async () => {
    const { folder, store, reader } = await withReader();
    write(store, { stream: 'partner-1', data: { n: 2 } });
    store.close();
    expect(statSync(join(folder, 'register.db-wal')).size).toBeGreaterThanOrEqual(0);
    expect(existsSync(join(folder, 'holder.lock'))).toBe(false);
    reader.close();
    const again = await openStore(folder);
    expect(again.entries('partner-1')).toHaveLength(2);
    again.close();
    expect(readdirSync(folder).sort()).toEqual(['register.db', 'workspace.json']);
  });
});

describe('files that are made ready for a second reader', () => {
  // Windows keeps open files where they are.
  it.runIf(!isWindows).each<[string, (folder: string) => void]>([
    ['the folder went elsewhere', (folder) => renameSync(folder, `${folder} (elsewhere)`)],
    ['the register is gone', (folder) => rmSync(join(folder, 'register.db'))],
    ['the lock is gone', (folder) => rmSync(join(folder, 'holder.lock'))],
    ['the documents are gone', (folder) => rmSync(join(folder, 'evidence.db'))],
  ])('are not, where they are no longer those that are open: %s', async (_, mishap) => {
    const { folder, store } = await newWorkspace();
    store.documents.prepare(Buffer.from('a document')).keep();
    expect(store.settle(false)).toBe(true);
    mishap(folder);
    expect(store.settle(false)).toBe(false);
  });

  it('are opened nowhere but at their own place', async () => {
    const { folder, store } = await newWorkspace();
    const beside = workspaces.beside(store);
    store.close();
    renameSync(join(folder, 'register.db'), join(folder, 'register.old'));
    const other = await newWorkspace();
    other.store.close();
    renameSync(join(other.folder, 'register.db'), join(folder, 'register.db'));
    expect(() => openBeside(beside)).toThrow();
  });

  it('have no change of documents left that broke off, which a reader couldn’t take back', async () => {
    const { folder, store } = await newWorkspace();
    store.documents.prepare(Buffer.from('a document')).keep();
    store.close();
    const again = await openStore(folder);
    // What a crash leaves: a journal that SQLite looks into at the first opening.
    writeFileSync(join(folder, 'evidence.db-journal'), Buffer.alloc(600, 1));
    expect(again.settle(false)).toBe(true);
    expect(statSync(join(folder, 'evidence.db-journal'), { throwIfNoEntry: false })?.size ?? 0).toBe(0);
    const reader = besideOf(again);
    expect(reader.checkFile()).toEqual([]);
  });
});
