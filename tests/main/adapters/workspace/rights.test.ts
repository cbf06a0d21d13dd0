import { chmodSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { newWorkspace, openStore, passphrase, sealed, temporaryFolder, workspaces } from './fixture.ts';
import { write } from './journal-author.ts';

const isWindows = process.platform === 'win32';

/** For as long as the test runs; the mask belongs to the whole process. */
function withMask(mask: number): void {
  const before = process.umask(mask);
  onTestFinished(() => void process.umask(before));
}

const modeOf = (path: string) => lstatSync(path).mode & 0o777;

/** Every file of a folder with its rights, in octal. */
const modesIn = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, modeOf(join(folder, name)).toString(8)]));

const allPrivate = (folder: string) => Object.fromEntries(readdirSync(folder).map((name) => [name, '600']));

// Windows has no such rights: who may read a file there follows from the folder it lies in, that of the person.
describe.runIf(!isWindows)('the files of a workspace', () => {
  it.each([0o000, 0o022, 0o077])(
    'are their owner’s alone from the first moment, under the mask %i',
    async (mask) => {
      withMask(mask);
      const folder = join(temporaryFolder(), 'new', 'office');
      const made = await workspaces.create(folder, passphrase);
      if (!made.ok) throw new Error(made.error.message);
      const { store } = made.value;
      onTestFinished(() => store.close());
      write(store, { stream: 'partner-1', data: { n: 1 } });
      store.saveDraft('form', { typed: 'x' });
      store.documents.prepare(Buffer.from('a document')).keep();
      expect(Object.keys(modesIn(folder)).sort()).toEqual([
        'evidence.db',
        'evidence.db-journal',
        'holder.json',
        'holder.lock',
        'register.db',
        'register.db-shm',
        'register.db-wal',
        'workspace.json',
      ]);
      expect(modesIn(folder)).toEqual(allPrivate(folder));
      expect(modeOf(folder)).toBe(0o700);
      await workspaces.changePassphrase(store, 'another long passphrase');
      await workspaces.renewRecoveryKey(store);
      expect(modesIn(folder)).toEqual(allPrivate(folder));

      const backup = join(temporaryFolder(), 'backup');
      expect((await store.backup(backup, sealed)).ok).toBe(true);
      expect(Object.keys(modesIn(backup)).sort()).toEqual([
        'evidence.db',
        'register.db',
        'seal.txt',
        'workspace.json',
      ]);
      expect(modesIn(backup)).toEqual(allPrivate(backup));
      expect(modeOf(backup)).toBe(0o700);
      for (const name of readdirSync(backup)) chmodSync(join(backup, name), 0o644);
      expect((await store.backup(backup, sealed)).ok).toBe(true);
      expect(modesIn(backup)).toEqual(allPrivate(backup));
    },
  );

  it('are made so when a workspace is opened that others could read', async () => {
    const { folder, store } = await newWorkspace();
    store.documents.prepare(Buffer.from('a document')).keep();
    store.close();
    const others = join(folder, 'notes of the office.txt');
    writeFileSync(others, 'no file of ours');
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o664);
    const again = await openStore(folder);
    expect(modesIn(folder)).toEqual({ ...allPrivate(folder), 'notes of the office.txt': '664' });
    again.close();
  });

  it('are left alone where a link leads elsewhere', async () => {
    const { folder, store } = await newWorkspace();
    store.close();
    const elsewhere = temporaryFolder();
    mkdirSync(elsewhere, { recursive: true });
    const target = join(elsewhere, 'kept.txt');
    writeFileSync(target, 'kept');
    chmodSync(target, 0o644);
    symlinkSync(target, join(folder, 'evidence.db-shm'));
    (await openStore(folder)).close();
    expect(statSync(target).mode & 0o777).toBe(0o644);
  });
});
