import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openBackup } from '../../../../main/adapters/workspace/restore/open-backup.ts';
import { contentsOf, newWorkspace, openStore, sealed, unlock, workspaces } from './fixture.ts';
import { write } from './journal-author.ts';

// SQLite plays a journal or a log back into whatever file lies beside it. One that is another file's must not be there.

let folder = '';
let backup = '';

beforeEach(async () => {
  const made = await newWorkspace();
  folder = made.folder;
  backup = join(folder, '..', 'backup');
  write(made.store, { stream: 'partner-1', data: { name: 'Fictional Aid' } });
  made.store.documents.prepare(new Uint8Array(Buffer.from('A fictional policy.'))).keep();
  const copied = await made.store.backup(backup, sealed);
  expect(copied.ok).toBe(true);
  made.store.close();
});

/** A journal as SQLite begins it, with a page of each of these numbers. */
function journal(...pages: number[]): Buffer {
  const head = Buffer.alloc(512);
  Buffer.from('d9d505f920a163d7', 'hex').copy(head);
  head.writeUInt32BE(pages.length, 8);
  head.writeUInt32BE(512, 20);
  head.writeUInt32BE(4096, 24);
  const records = pages.map((page) => {
    const record = Buffer.alloc(4 + 4096 + 4, 7);
    record.writeUInt32BE(page, 0);
    return record;
  });
  return Buffer.concat([head, ...records]);
}

const strays: [string, string, Buffer][] = [
  ['a journal of a register', 'register.db-journal', journal(1, 2, 3)],
  ['noise in the place of a journal', 'register.db-journal', Buffer.alloc(600, 3)],
  ['a journal of documents', 'evidence.db-journal', journal(2)],
  ['a log of documents', 'evidence.db-wal', Buffer.alloc(4200, 1)],
];

describe.each(strays)('%s', (_what, name, bytes) => {
  it('is named where the workspace is opened, and every byte stays', async () => {
    writeFileSync(join(folder, name), bytes);
    const before = contentsOf(folder);
    const opened = await workspaces.open(folder, unlock);
    expect(opened).toMatchObject({ ok: false, error: { code: 'WORKSPACE_DAMAGED' } });
    if (!opened.ok) expect(opened.error.details.problem).toContain(name);
    expect(contentsOf(folder)).toEqual(before);
  });

  it('is named where a backup is restored, and every byte stays', async () => {
    writeFileSync(join(backup, name), bytes);
    const before = contentsOf(backup);
    const opened = await openBackup(backup, unlock, join(folder, '..', 'restored'), () => new Uint8Array(32));
    expect(opened).toMatchObject({ ok: false, error: { code: 'RESTORE_FAILED' } });
    if (!opened.ok) expect(opened.error.details.problem).toContain(name);
    expect(contentsOf(backup)).toEqual(before);
  });
});

it('goes on after a crash at the first opening of a copy, whose journal holds nothing that is needed', async () => {
  writeFileSync(join(backup, 'register.db-journal'), journal(1));
  const store = await openStore(backup);
  expect(store.streams()).toEqual(['partner-1']);
  expect(store.checkFile()).toEqual([]);
  expect(existsSync(join(backup, 'register.db-journal'))).toBe(false);
});

it('doesn’t take such a journal for harmless where the first page is damaged', async () => {
  writeFileSync(join(folder, 'register.db-journal'), journal(1));
  const bytes = readFileSync(join(folder, 'register.db'));
  bytes.fill(5, 200, 300);
  writeFileSync(join(folder, 'register.db'), bytes);
  const before = contentsOf(folder);
  expect(await workspaces.open(folder, unlock)).toMatchObject({ ok: false });
  expect(contentsOf(folder)).toEqual(before);
});

it('goes on with an empty journal, and with the shared memory that another register left', async () => {
  writeFileSync(join(folder, 'register.db-journal'), '');
  writeFileSync(join(folder, 'evidence.db-journal'), '');
  const other = await newWorkspace();
  write(other.store, { stream: 'partner-9', data: { name: 'Another' } });
  cpSync(join(other.folder, 'register.db-shm'), join(folder, 'register.db-shm'));
  const store = await openStore(folder);
  expect(store.streams()).toEqual(['partner-1']);
  expect(store.documents.count()).toBe(1);
  expect(store.checkFile()).toEqual([]);
});
