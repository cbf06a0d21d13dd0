import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openKeyedDatabase } from '../../../../main/adapters/workspace/keyed-database.ts';
import { newWorkspace, openStore, sealed, unlock, workspaces } from './fixture.ts';
import { write } from './journal-author.ts';
import { startWriter } from './writer-process.ts';

describe('the lock of a workspace', () => {
  it('tells a second process who holds the workspace, and is free again when that one is killed', async () => {
    const { folder, store } = await newWorkspace();
    const key = workspaces.exportKey(store);
    store.close();
    const writer = startWriter(folder, key);
    await writer.opened;
    const opened = await workspaces.open(folder, unlock);
    expect(opened).toMatchObject({ ok: false, error: { code: 'WORKSPACE_LOCKED' } });
    if (opened.ok) return;
    expect(opened.error.details).toMatchObject({ folder, program: 'Kill writer', host: hostname() });
    expect(opened.error.details.since).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(opened.error.message).toContain('Kill writer of ');
    await writer.kill();
    expect((await openStore(folder)).streams().length).toBeGreaterThan(0);
  });

  it('holds inside one process too, whatever the second opener asks', async () => {
    const { folder, store } = await newWorkspace();
    write(store, { stream: 'partner-1', data: { n: 1 } });
    for (let n = 0; n < 3; n += 1) {
      const second = await workspaces.open(folder, unlock);
      expect(second).toMatchObject({
        ok: false,
        error: { code: 'WORKSPACE_LOCKED', details: { program: 'Test program' } },
      });
    }
    const wrong = await workspaces.open(folder, { kind: 'passphrase', passphrase: 'wrong' });
    expect(!wrong.ok && wrong.error.code).toBe('WRONG_PASSPHRASE');
    expect(await workspaces.create(folder, 'another passphrase')).toMatchObject({
      error: { code: 'FOLDER_NOT_EMPTY' },
    });
    write(store, { stream: 'partner-1', data: { n: 2 } });
    expect(store.entries('partner-1')).toHaveLength(2);
  });

  it('still holds after check, backup and a new passphrase, which read the folder’s files', async () => {
    const { folder, store } = await newWorkspace();
    const key = workspaces.exportKey(store);
    write(store, { stream: 'partner-1', data: { n: 1 } });
    store.checkFile();
    await store.backup(join(folder, '..', 'copy'), sealed);
    await workspaces.changePassphrase(store, 'a passphrase made anew');
    await expect(startWriter(folder, key).opened).rejects.toThrow('in use by Test program');
  });

  it('leaves its note with the folder while it is held, and not after', async () => {
    const { folder, store } = await newWorkspace();
    const note = join(folder, 'holder.json');
    expect(JSON.parse(readFileSync(note, 'utf8'))).toMatchObject({
      pid: process.pid,
      since: '2026-03-02T08:00:00.000Z',
    });
    store.close();
    expect(existsSync(note)).toBe(false);
  });

  it('does not blame a process that has ended', async () => {
    const { folder } = await newWorkspace();
    const ended = {
      pid: 999_999_999,
      host: hostname(),
      user: 'someone',
      program: 'Old program',
      since: '2020-01-01',
    };
    for (const note of [JSON.stringify(ended), 'garbage']) {
      writeFileSync(join(folder, 'holder.json'), note);
      const opened = await workspaces.open(folder, unlock);
      if (opened.ok) throw new Error('It opened.');
      expect(opened.error.message).not.toContain('Old program');
      expect(opened.error.message).toContain('another program');
    }
  });

  it('is taken from a file that a crash left, and is gone with the closed workspace', async () => {
    const { folder, store } = await newWorkspace();
    store.close();
    expect(readdirSync(folder).sort()).toEqual(['register.db', 'workspace.json']);
    writeFileSync(join(folder, 'holder.lock'), '');
    const again = await openStore(folder);
    write(again, { stream: 'partner-1', data: { n: 1 } });
    again.close();
    expect(readdirSync(folder).sort()).toEqual(['register.db', 'workspace.json']);
  });

  it('keeps out an earlier program, which opens the register alone, and is kept out by it', async () => {
    const { folder, store } = await newWorkspace();
    const key = workspaces.exportKey(store);
    const read = () => {
      const alone = openKeyedDatabase(join(folder, 'register.db'), key, 'existing');
      try {
        return alone.prepare('SELECT count(*) FROM entry').pluck().get();
      } finally {
        alone.close();
      }
    };
    expect(read).toThrow('locked');
    store.close();
    const earlier = openKeyedDatabase(join(folder, 'register.db'), key, 'existing');
    earlier.prepare('SELECT count(*) FROM entry').get();
    expect(await workspaces.open(folder, unlock)).toMatchObject({ error: { code: 'WORKSPACE_LOCKED' } });
    earlier.close();
    await openStore(folder);
  });

  it('refuses to write after somebody who wrote into the same file past the lock', async () => {
    const { folder, store } = await newWorkspace();
    const key = workspaces.exportKey(store);
    write(store, { stream: 'partner-1', data: { n: 1 } });
    const past = openKeyedDatabase(join(folder, 'register.db'), key, 'shared');
    past.exec("INSERT INTO entry (stream, id, lamport, body) VALUES (1, 'x', 9, '{}')");
    past.close();
    expect(() => write(store, { stream: 'partner-1', data: { n: 2 } })).toThrow('is in use by');
    expect(store.entries('partner-1')).toHaveLength(1);
  });

  it('is not held by a note alone', async () => {
    const { folder, store } = await newWorkspace();
    store.close();
    writeFileSync(
      join(folder, 'holder.json'),
      JSON.stringify({ pid: process.pid, host: hostname(), user: 'u', program: 'p', since: 's' }),
    );
    expect((await openStore(folder)).rows()).toEqual([]);
  });
});

describe('a folder that lets no second reader in', () => {
  /** What stands in the way of the memory that connections share for a log. */
  const bar = (folder: string) => mkdirSync(join(folder, 'register.db-shm'));
  const unbar = (folder: string) => rmSync(join(folder, 'register.db-shm'), { recursive: true });

  it('is worked in all the same, by one program at a time', async () => {
    const { folder, store: first } = await newWorkspace();
    expect(first.shared).toBe(true);
    const key = workspaces.exportKey(first);
    first.close();
    bar(folder);
    const store = await openStore(folder);
    expect(store.shared).toBe(false);
    write(store, { stream: 'partner-1', data: { n: 1 } });
    await expect(startWriter(folder, key).opened).rejects.toThrow('in use by Test program');
    expect(store.checkFile()).toEqual([]);
    store.close();
    unbar(folder);
    const again = await openStore(folder);
    expect(again.shared).toBe(true);
    expect(again.entries('partner-1')).toHaveLength(1);
  });

  it('keeps a second process out by the register’s own lock, where none can be made beside it', async () => {
    const { folder, store: first } = await newWorkspace();
    const key = workspaces.exportKey(first);
    first.close();
    mkdirSync(join(folder, 'holder.lock'));
    const store = await openStore(folder);
    expect(store.shared).toBe(false);
    write(store, { stream: 'partner-1', data: { n: 1 } });
    await expect(startWriter(folder, key).opened).rejects.toThrow('in use by Test program');
    store.close();
    expect(statSync(join(folder, 'holder.lock')).isDirectory()).toBe(true);
  });
});
