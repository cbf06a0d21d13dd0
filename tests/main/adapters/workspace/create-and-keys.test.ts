import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openKeyedDatabase } from '../../../../main/adapters/workspace/keyed-database.ts';
import { contentsOf, newWorkspace, openStore, passphrase, temporaryFolder, workspaces } from './fixture.ts';
import { write } from './journal-author.ts';

describe('making a workspace', () => {
  it('writes nothing readable to the disk', async () => {
    const { folder, store } = await newWorkspace();
    const name = 'Fictional Aid Society of Examplia';
    write(store, { stream: 'partner-1', data: { name } });
    store.saveDraft('form', { name });
    const files = () => readdirSync(folder).map((file) => readFileSync(join(folder, file)));
    const open = Buffer.concat(files());
    store.close();
    for (const bytes of [open, Buffer.concat(files())]) {
      expect(bytes.length).toBeGreaterThan(4096);
      for (const word of ['Fictional', 'partner-1', 'CREATE TABLE', 'SQLite format']) {
        expect(bytes.includes(word)).toBe(false);
      }
    }
  });

  it('uses an encryption that finds a changed bit, and the settings that make a commit durable', async () => {
    const { folder, store } = await newWorkspace();
    const key = workspaces.exportKey(store);
    store.close();
    const db = openKeyedDatabase(join(folder, 'register.db'), key, 'existing');
    expect(db.pragma('cipher', { simple: true })).toBe('chacha20');
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    db.close();
  });

  it('takes a folder that exists, is new, or holds only what systems leave behind', async () => {
    const base = temporaryFolder();
    mkdirSync(join(base, 'there'));
    writeFileSync(join(base, 'there', '.DS_Store'), '');
    for (const name of ['there', 'new/inside/new']) {
      const made = await workspaces.create(join(base, name), passphrase);
      expect(made.ok).toBe(true);
      if (made.ok) made.value.store.close();
    }
  });

  it('refuses a folder with files in it and leaves them alone', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'budget.xlsx'), 'figures');
    const before = contentsOf(folder);
    expect(await workspaces.create(folder, passphrase)).toMatchObject({
      ok: false,
      error: { code: 'FOLDER_NOT_EMPTY' },
    });
    expect(contentsOf(folder)).toEqual(before);
  });

  it('refuses a place that can’t hold a folder', async () => {
    const file = join(temporaryFolder(), 'notes.txt');
    writeFileSync(file, 'notes');
    for (const place of [file, join(file, 'inside')]) {
      expect(await workspaces.create(place, passphrase)).toMatchObject({
        ok: false,
        error: { code: 'FOLDER_NOT_WRITABLE' },
      });
    }
    expect(readFileSync(file, 'utf8')).toBe('notes');
  });

  it.each([
    ['eleven char', 11],
    ['', 0],
    ['😀'.repeat(11), 11],
    ['e\u0301'.repeat(11), 11],
  ])('refuses “%s”, which has %i characters', async (short, length) => {
    const folder = join(temporaryFolder(), 'office');
    const made = await workspaces.create(folder, short);
    expect(made).toMatchObject({
      ok: false,
      error: { code: 'PASSPHRASE_TOO_SHORT', details: { length, minimum: 12 } },
    });
    expect(existsSync(folder)).toBe(false);
  });

  it('takes enough characters of any kind, in any form in which a keyboard composes them', async () => {
    const folder = join(temporaryFolder(), 'office');
    const made = await workspaces.create(folder, 'éé ééé éé ééé');
    if (!made.ok) throw new Error(made.error.message);
    made.value.store.close();
    const opened = await openStore(folder, {
      kind: 'passphrase',
      passphrase: 'éé ééé éé ééé'.normalize('NFD'),
    });
    expect(opened.folder).toBe(folder);
  });
});

describe('the keys of a workspace', () => {
  it('open it: passphrase, recovery key, and the key that a keychain keeps', async () => {
    const { folder, store, recoveryKey } = await newWorkspace();
    const key = workspaces.exportKey(store);
    store.close();
    expect(() => workspaces.exportKey(store)).toThrow('not open');
    for (const by of [
      { kind: 'passphrase', passphrase } as const,
      { kind: 'recovery-key', recoveryKey } as const,
      { kind: 'key', key } as const,
    ]) {
      const again = await openStore(folder, by);
      expect(workspaces.exportKey(again)).toBe(key);
      again.close();
    }
  });

  it('differ from workspace to workspace', async () => {
    const [one, two] = [await newWorkspace(), await newWorkspace()];
    expect(workspaces.exportKey(one.store)).not.toBe(workspaces.exportKey(two.store));
    one.store.close();
    const opened = await workspaces.open(one.folder, { kind: 'recovery-key', recoveryKey: two.recoveryKey });
    expect(opened).toMatchObject({ error: { code: 'WRONG_RECOVERY_KEY', details: { reason: 'other' } } });
  });

  it('change with the passphrase: the new one opens, the old one no longer', async () => {
    const { folder, store, recoveryKey } = await newWorkspace();
    expect(await workspaces.changePassphrase(store, 'short')).toMatchObject({
      error: { code: 'PASSPHRASE_TOO_SHORT' },
    });
    expect(await workspaces.checkPassphrase(store, passphrase)).toEqual({ ok: true, value: null });
    expect((await workspaces.changePassphrase(store, 'nine boats upon a lake')).ok).toBe(true);
    expect(await workspaces.checkPassphrase(store, passphrase)).toMatchObject({
      error: { code: 'WRONG_PASSPHRASE' },
    });
    store.close();
    expect(await workspaces.open(folder, { kind: 'passphrase', passphrase })).toMatchObject({
      error: { code: 'WRONG_PASSPHRASE' },
    });
    (await openStore(folder, { kind: 'passphrase', passphrase: 'nine boats upon a lake' })).close();
    await openStore(folder, { kind: 'recovery-key', recoveryKey });
  });

  it('change with the recovery key: the new one opens, the old one no longer', async () => {
    const { folder, store, recoveryKey } = await newWorkspace();
    const renewed = await workspaces.renewRecoveryKey(store);
    store.close();
    expect(await workspaces.open(folder, { kind: 'recovery-key', recoveryKey })).toMatchObject({
      error: { code: 'WRONG_RECOVERY_KEY' },
    });
    (await openStore(folder, { kind: 'recovery-key', recoveryKey: renewed })).close();
    await openStore(folder);
  });

  it('are read as people type the recovery key from paper', async () => {
    const { folder, store, recoveryKey } = await newWorkspace();
    store.close();
    expect(recoveryKey).toMatch(/^AGE-SECRET-KEY-1( [A-Z0-9]{6}){9} [A-Z0-9]{4}$/);
    const bare = recoveryKey.replaceAll(' ', '');
    for (const typed of [
      bare,
      bare.toLowerCase(),
      ` ${recoveryKey.replaceAll(' ', '\r\n')}\n`,
      recoveryKey.replaceAll('-', '–').replaceAll(' ', '\u00a0'),
      recoveryKey.slice('AGE-SECRET-KEY-1'.length).replaceAll(' ', '-'),
    ]) {
      (await openStore(folder, { kind: 'recovery-key', recoveryKey: typed })).close();
    }
  });

  it('tell a mistyped recovery key from that of another workspace', async () => {
    const { folder, store, recoveryKey } = await newWorkspace();
    store.close();
    const last = recoveryKey.endsWith('Q') ? 'P' : 'Q';
    for (const typed of [
      '',
      'words',
      recoveryKey.slice(0, -1) + last,
      recoveryKey.slice(0, -1),
      `${recoveryKey}Q`,
      recoveryKey.replace('-1 ', '-1 B'),
    ]) {
      const opened = await workspaces.open(folder, { kind: 'recovery-key', recoveryKey: typed });
      expect(opened).toMatchObject({
        error: { code: 'WRONG_RECOVERY_KEY', details: { reason: 'mistyped' } },
      });
    }
  });
});
