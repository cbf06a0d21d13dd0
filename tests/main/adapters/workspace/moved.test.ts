import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { WorkspaceStore } from '../../../../main/core/ports.ts';
import { newWorkspace, openStore, sealed, temporaryFolder, unlock, workspaces } from './fixture.ts';
import { prepare, project, write } from './journal-author.ts';
import { startWriter } from './writer-process.ts';

const isWindows = process.platform === 'win32';

/** An open workspace with a change in it, and a backup of it that a sync client might bring back. */
async function workspaceWithBackup() {
  const { folder, store } = await newWorkspace();
  const entries = [...write(store, { stream: 'partner-1', data: { name: 'Fictional Aid' } })];
  const backup = join(temporaryFolder(), 'backup');
  expect((await store.backup(backup, sealed)).ok).toBe(true);
  entries.push(...write(store, { stream: 'partner-1', data: { name: 'Fictional Aid Society' } }));
  return { folder, store, entries, backup };
}

function replace(file: string, by: string): void {
  cpSync(by, `${file}.arriving`);
  renameSync(`${file}.arriving`, file);
}

function failureOf(step: () => unknown): unknown {
  try {
    step();
  } catch (error) {
    return error;
  }
  return null;
}

const moved = (folder: string, file = 'register.db') => ({
  refusal: { code: 'WORKSPACE_MOVED', details: { folder, file } },
});

/** Every way to change something is refused, and what is read stays what was acknowledged. */
function expectNothingAcknowledged(store: WorkspaceStore, folder: string, file = 'register.db'): void {
  const before = store.entries('partner-1');
  const change = prepare(store, [{ stream: 'partner-1', data: { name: 'Lost' } }]);
  const steps = [
    () => store.write(change),
    () => store.write(prepare(store, [{ stream: 'partner-9', data: { n: 1 } }])),
    () => store.saveDraft('form', { typed: 'Lost' }),
    () => store.discardDraft('form'),
    () => store.rebuild(project, '7'),
    () => store.documents.prepare(Buffer.from('a document')).keep(),
  ];
  for (const step of steps) expect(failureOf(step)).toMatchObject(moved(folder, file));
  expect(store.entries('partner-1')).toEqual(before);
  expect(store.streams()).toEqual(['partner-1']);
  expect(store.draft('form')).toBeNull();
  expect(store.projection()).toBe('');
}

type Made = Awaited<ReturnType<typeof workspaceWithBackup>>;

// Windows keeps open files where they are: nothing of this can be done to them there.
describe.runIf(!isWindows)('a workspace whose files are no longer those of its path', () => {
  it.each<[string, (made: Made) => void, string?]>([
    ['the folder was deleted', ({ folder }) => rmSync(folder, { recursive: true })],
    ['the folder was renamed', ({ folder }) => renameSync(folder, `${folder} (old)`)],
    [
      'another folder took its place',
      ({ folder, backup }) => {
        renameSync(folder, `${folder} (old)`);
        cpSync(backup, folder, { recursive: true });
      },
    ],
    ['the register was deleted', ({ folder }) => rmSync(join(folder, 'register.db'))],
    [
      'the register was replaced by an earlier copy',
      ({ folder, backup }) => replace(join(folder, 'register.db'), join(backup, 'register.db')),
    ],
    [
      'the register was replaced by itself, copied',
      ({ folder }) => replace(join(folder, 'register.db'), join(folder, 'register.db')),
    ],
    [
      'the register became a link to elsewhere',
      ({ folder, backup }) => {
        rmSync(join(folder, 'register.db'));
        symlinkSync(join(backup, 'register.db'), join(folder, 'register.db'));
      },
    ],
    ['the lock was deleted', ({ folder }) => rmSync(join(folder, 'holder.lock')), 'holder.lock'],
    ['the log was deleted', ({ folder }) => rmSync(join(folder, 'register.db-wal')), 'register.db-wal'],
    [
      'the log was replaced',
      ({ folder }) => replace(join(folder, 'register.db-wal'), join(folder, 'register.db-wal')),
      'register.db-wal',
    ],
  ])('acknowledges nothing more, and can still be backed up: %s', async (_, mishap, file) => {
    const made = await workspaceWithBackup();
    const { store, folder, entries } = made;
    mishap(made);
    expectNothingAcknowledged(store, folder, file);
    const rescued = join(temporaryFolder(), 'rescued');
    expect(await store.backup(rescued, sealed)).toEqual({
      ok: true,
      value: { folder: rescued, missing: [], unnamed: 0 },
    });
    store.close();
    const again = await openStore(rescued);
    expect(again.entries('partner-1')).toEqual(entries);
    expect(again.checkFile()).toEqual([]);
  });

  it('is told by a link that was turned to another workspace', async () => {
    const { store, folder } = await newWorkspace();
    const other = await newWorkspace();
    write(store, { stream: 'partner-1', data: { n: 1 } });
    store.close();
    other.store.close();
    const link = join(temporaryFolder(), 'register');
    symlinkSync(folder, link);
    const open = await openStore(link);
    write(open, { stream: 'partner-1', data: { n: 2 } });
    rmSync(link);
    symlinkSync(other.folder, link);
    expectNothingAcknowledged(open, link);
    // Neither the passphrase of the other workspace may be changed.
    const header = readFileSync(join(other.folder, 'workspace.json'), 'utf8');
    await expect(workspaces.changePassphrase(open, 'a wholly new passphrase')).rejects.toMatchObject(
      moved(link),
    );
    expect(readFileSync(join(other.folder, 'workspace.json'), 'utf8')).toBe(header);
  });

  it('goes on once the folder is back', async () => {
    const { store, folder } = await newWorkspace();
    write(store, { stream: 'partner-1', data: { n: 1 } });
    renameSync(folder, `${folder} (elsewhere)`);
    expectNothingAcknowledged(store, folder);
    renameSync(`${folder} (elsewhere)`, folder);
    write(store, { stream: 'partner-1', data: { n: 2 } });
    store.close();
    expect((await openStore(folder)).entries('partner-1')).toHaveLength(2);
  });

  it('names the first document that finds no folder, and leaves none in another one', async () => {
    const { store, folder } = await newWorkspace();
    write(store, { stream: 'partner-1', data: { n: 1 } });
    renameSync(folder, `${folder} (old)`);
    const keep = () => store.documents.prepare(Buffer.from('first')).keep();
    expect(failureOf(keep)).toMatchObject(moved(folder));
    mkdirSync(folder);
    expect(failureOf(keep)).toMatchObject(moved(folder));
    expect(existsSync(join(folder, 'evidence.db'))).toBe(false);
  });

  it('keeps no document in a file that was replaced, and changes without documents go on', async () => {
    const { store, folder } = await newWorkspace();
    const first = store.documents.prepare(Buffer.from('first'));
    first.keep();
    replace(join(folder, 'evidence.db'), join(folder, 'evidence.db'));
    for (const text of ['first', 'second'])
      expect(failureOf(() => store.documents.prepare(Buffer.from(text)).keep())).toMatchObject(
        moved(folder, 'evidence.db'),
      );
    write(store, { stream: 'partner-1', data: { n: 1 } });
    expect(store.documents.read(first.sha256)).not.toBeNull();
    expect(store.documents.has(store.documents.prepare(Buffer.from('second')).sha256)).toBe(false);
  });

  it('says that a backup lacks the documents, when their file is not to be found', async () => {
    const { store, folder } = await newWorkspace();
    store.documents.prepare(Buffer.from('a document')).keep();
    write(store, { stream: 'partner-1', data: { n: 1 } });
    store.close();
    const again = await openStore(folder);
    renameSync(folder, `${folder} (old)`);
    const rescued = join(temporaryFolder(), 'rescued');
    expect(await again.backup(rescued, sealed)).toMatchObject({
      ok: false,
      error: { code: 'BACKUP_WITHOUT_DOCUMENTS', details: { folder: rescued, workspace: folder } },
    });
    expect((await openStore(rescued)).entries('partner-1')).toHaveLength(1);
  });

  it('leaves the note of whoever opened what stands in the folder by now', async () => {
    const { store, folder } = await newWorkspace();
    renameSync(folder, `${folder} (old)`);
    cpSync(`${folder} (old)`, folder, { recursive: true });
    const note = join(folder, 'holder.json');
    const text = readFileSync(note, 'utf8').replace(/"pid": \d+/, '"pid": 1');
    writeFileSync(note, text);
    store.close();
    expect(readFileSync(note, 'utf8')).toBe(text);
  });
});

describe.runIf(!isWindows)('two writers, each with a file of its own under one path', () => {
  it('are never both acknowledged', async () => {
    const { store, folder, backup } = await workspaceWithBackup();
    const key = workspaces.exportKey(store);
    // A sync client that takes all of the folder for its own.
    for (const name of ['register.db-wal', 'register.db-shm', 'holder.json', 'holder.lock'])
      rmSync(join(folder, name));
    replace(join(folder, 'register.db'), join(backup, 'register.db'));
    const second = startWriter(folder, key);
    onTestFinished(async () => void (await second.kill().catch(() => [])));
    await second.opened;
    for (let n = 0; n < 20; n += 1) {
      const lost = prepare(store, [{ stream: 'partner-1', data: { n } }]);
      expect(failureOf(() => store.write(lost))).toMatchObject(moved(folder));
    }
    await second.acknowledged(3);
    const last = prepare(store, [{ stream: 'partner-1', data: { n: 'last' } }]);
    expect(failureOf(() => store.write(last))).toMatchObject(moved(folder));
    const acknowledged = await second.kill();
    store.close();
    const after = await openStore(folder);
    const kept = new Set(after.streams().flatMap((stream) => after.entries(stream).map(({ id }) => id)));
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    expect(after.checkFile()).toEqual([]);
  });

  it('don’t come about while the log of the first lies there', async () => {
    const { store, folder, backup } = await workspaceWithBackup();
    replace(join(folder, 'register.db'), join(backup, 'register.db'));
    const locked = await workspaces.open(folder, unlock);
    expect(locked).toMatchObject({ ok: false, error: { code: 'WORKSPACE_LOCKED' } });
    rmSync(join(folder, 'holder.lock'));
    const second = await workspaces.open(folder, unlock);
    expect(second).toMatchObject({ ok: false, error: { code: 'WORKSPACE_DAMAGED' } });
    if (!second.ok) expect(second.error.details.problem).toContain('was replaced');
    store.close();
    // The first left its log, since the file it belongs to has no name any more; nor does a third mix the two.
    const third = await workspaces.open(folder, unlock);
    expect(third).toMatchObject({ ok: false, error: { code: 'WORKSPACE_DAMAGED' } });
    expect(readFileSync(join(folder, 'register.db'))).toEqual(readFileSync(join(backup, 'register.db')));
  });
});

describe('a log that a crash left', () => {
  /** The folder as a crash leaves it: register, log and note. The one who wrote it is gone. */
  async function crashed() {
    const { folder, store, backup } = await workspaceWithBackup();
    const left = join(temporaryFolder(), 'left');
    cpSync(folder, left, { recursive: true });
    const note = join(left, 'holder.json');
    writeFileSync(note, readFileSync(note, 'utf8').replace(/"pid": \d+/, '"pid": 999999999'));
    store.close();
    return { left, backup };
  }

  it('is taken over with the register that it belongs to, also where the folder was copied', async () => {
    const { left } = await crashed();
    expect((await openStore(left)).entries('partner-1')).toHaveLength(2);
  });

  it('is never mixed into a backup’s register that was copied beside it', async () => {
    const { left, backup } = await crashed();
    const log = readFileSync(join(left, 'register.db-wal'));
    cpSync(join(backup, 'register.db'), join(left, 'register.db'));
    const opened = await workspaces.open(left, unlock);
    expect(opened).toMatchObject({ ok: false, error: { code: 'WORKSPACE_DAMAGED' } });
    expect(readFileSync(join(left, 'register.db'))).toEqual(readFileSync(join(backup, 'register.db')));
    expect(readFileSync(join(left, 'register.db-wal'))).toEqual(log);
    rmSync(join(left, 'register.db-wal'));
    expect((await openStore(left)).entries('partner-1')).toHaveLength(1);
  });

  it('is taken over where nobody left a note, or an earlier program did', async () => {
    for (const change of [
      (note: string) => rmSync(note),
      (note: string) => {
        const { files: _, ...earlier } = JSON.parse(readFileSync(note, 'utf8'));
        writeFileSync(note, JSON.stringify(earlier));
      },
    ]) {
      const { left } = await crashed();
      change(join(left, 'holder.json'));
      expect((await openStore(left)).entries('partner-1')).toHaveLength(2);
    }
  });
});
