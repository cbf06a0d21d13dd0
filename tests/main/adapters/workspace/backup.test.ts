import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkChain } from '../../../../shared/record/journal/chain.ts';
import { mergeEntries } from '../../../../shared/record/journal/merge.ts';
import { value } from '../../../support/app.ts';
import { contentsOf, newWorkspace, openStore, sealed, temporaryFolder } from './fixture.ts';
import { write } from './journal-author.ts';

describe('a backup of a workspace', () => {
  it('holds everything, opens by the same keys, and leaves the original as it was', async () => {
    const { store, recoveryKey } = await newWorkspace();
    for (let n = 0; n < 50; n += 1)
      write(store, { stream: `partner-${n % 7}`, data: { n, note: 'x'.repeat(n * 100) } });
    store.saveDraft('form', { typed: 'so far' });
    const target = join(temporaryFolder(), 'drive', 'office 2026-03-02');
    expect(await store.backup(target, sealed)).toEqual({
      ok: true,
      value: { folder: target, missing: [], unnamed: 0 },
    });
    expect(readdirSync(target).sort()).toEqual(['register.db', 'seal.txt', 'workspace.json']);
    expect(readFileSync(join(target, 'seal.txt'), 'utf8')).toBe('A seal over 50 entries.\n');
    expect(readdirSync(join(target, '..'))).toEqual(['office 2026-03-02']);

    const copy = await openStore(target, { kind: 'recovery-key', recoveryKey });
    expect(copy.workspaceId).toBe(store.workspaceId);
    expect(copy.streams()).toEqual(store.streams());
    for (const stream of store.streams()) {
      expect(copy.entries(stream)).toEqual(store.entries(stream));
      expect(copy.snapshot(stream)).toEqual(store.snapshot(stream));
    }
    expect(copy.rows()).toEqual(store.rows());
    expect(copy.lamport()).toBe(store.lamport());
    expect(copy.draft('form')).toEqual({ typed: 'so far' });
    write(store, { stream: 'partner-0', data: { n: 'after' } });
    expect(store.checkFile()).toEqual([]);
  });

  it('never takes the place of a copy that holds more: of a later state, or of a laptop that went on apart', async () => {
    const { store } = await newWorkspace();
    write(store, { stream: 'partner-1', data: { name: 'Fictional Aid' } });
    const drive = temporaryFolder();
    const [early, kept] = [join(drive, 'early'), join(drive, 'kept')];
    value(await store.backup(early, sealed));
    write(store, { stream: 'partner-1', data: { name: 'Fictional Relief' } });
    value(await store.backup(kept, sealed));
    // An older copy that somebody works in, with as many entries in the end.
    const older = await openStore(early);
    const before = readFileSync(join(kept, 'register.db'));
    const refused = {
      error: { code: 'BACKUP_FAILED', details: { problem: expect.stringContaining('lacks') } },
    };
    expect(await older.backup(kept, sealed)).toMatchObject(refused);
    write(older, { stream: 'partner-2', data: { name: 'Elsewhere' } });
    expect(await older.backup(kept, sealed)).toMatchObject(refused);
    expect(readFileSync(join(kept, 'register.db'))).toEqual(before);
    // Whoever has all of it may renew it.
    write(store, { stream: 'partner-3', data: { name: 'Later' } });
    value(await store.backup(kept, sealed));
    older.close();
  });

  it('writes as a new device, so that original and copy can go on and be merged without a fork', async () => {
    const { store } = await newWorkspace();
    write(store, { stream: 'partner-1', data: { name: 'Fictional Aid' } });
    const target = join(temporaryFolder(), 'copy');
    await store.backup(target, sealed);
    const copy = await openStore(target);
    expect(copy.device.id).not.toBe(store.device.id);
    write(store, { stream: 'partner-1', data: { name: 'At the office' } });
    write(copy, { stream: 'partner-1', data: { name: 'In the field' } });
    const merged = mergeEntries(store.entries('partner-1'), copy.entries('partner-1')).entries;
    for (const device of [store.device.id, copy.device.id]) {
      expect(
        checkChain(
          merged.filter((entry) => entry.device === device),
          store,
        ),
      ).toEqual([]);
    }
    const [id, { close }] = [copy.device.id, copy];
    close();
    expect((await openStore(target)).device.id).toBe(id);
  });

  it('does not write over files', async () => {
    const { store } = await newWorkspace();
    const target = temporaryFolder();
    writeFileSync(join(target, 'photo.jpg'), 'light');
    const before = contentsOf(target);
    expect(await store.backup(target, sealed)).toMatchObject({
      ok: false,
      error: { code: 'BACKUP_FAILED', details: { folder: target } },
    });
    expect(contentsOf(target)).toEqual(before);
    expect(existsSync(`${target}.partial`)).toBe(false);
  });

  it('goes into an empty folder, and over the rest of one that broke off', async () => {
    const { store } = await newWorkspace();
    const base = temporaryFolder();
    const target = join(base, 'empty');
    mkdirSync(target);
    mkdirSync(`${target}.partial`);
    writeFileSync(join(`${target}.partial`, 'register.db'), 'half');
    expect((await store.backup(target, sealed)).ok).toBe(true);
    expect(readdirSync(base)).toEqual(['empty']);
  });

  it('fails in words where no folder can be made', async () => {
    const { store } = await newWorkspace();
    const file = join(temporaryFolder(), 'notes.txt');
    writeFileSync(file, 'notes');
    const made = await store.backup(join(file, 'copy'), sealed);
    expect(made).toMatchObject({ ok: false, error: { code: 'BACKUP_FAILED' } });
    expect(readFileSync(file, 'utf8')).toBe('notes');
  });
});
