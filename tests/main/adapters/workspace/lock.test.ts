import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
