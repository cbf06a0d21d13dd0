import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newWorkspace, openStore, sealed, unlock, workspaces } from './fixture.ts';
import { write } from './journal-author.ts';
import { startWriter } from './writer-process.ts';

// What another program has open and writes into is read as it is at one moment, and copied; nothing of it is disturbed.

const idsOf = (texts: Iterable<string>) => [...texts].map((text) => String(JSON.parse(text).id));

async function openSnapshot(folder: string) {
  const opened = await workspaces.openSnapshot(folder, unlock);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

it('is backed up whole while a process of its own goes on writing', async () => {
  const { folder, store } = await newWorkspace();
  const key = workspaces.exportKey(store);
  const document = store.documents.prepare(new Uint8Array(Buffer.from('A fictional policy.')));
  document.keep();
  store.close();
  const writer = startWriter(folder, key);
  await writer.opened;
  const copies: { folder: string; ids: string[] }[] = [];
  for (const round of [1, 2, 3]) {
    await writer.acknowledged(round * 4);
    const snapshot = await openSnapshot(folder);
    expect(snapshot.readOnly).toBe(true);
    const ids = idsOf(snapshot.texts());
    const copy = join(folder, '..', `copy ${round}`);
    const made = await snapshot.backup(copy, sealed);
    expect(made).toMatchObject({ ok: true });
    expect(idsOf(snapshot.texts())).toEqual(ids);
    expect(() => snapshot.saveDraft('form', {})).toThrow();
    snapshot.close();
    copies.push({ folder: copy, ids });
  }
  // The writer was never in the way, nor anybody in its own.
  await writer.acknowledged(16);
  const acknowledged = await writer.kill();
  const after = await openStore(folder);
  const there = idsOf(after.texts());
  for (const id of acknowledged) expect(there).toContain(id);
  expect(after.checkFile()).toEqual([]);
  for (const { folder: copy, ids } of copies) {
    expect(there.slice(0, ids.length)).toEqual(ids);
    const opened = await openStore(copy);
    expect(idsOf(opened.texts())).toEqual(ids);
    expect(opened.documents.has(document.sha256)).toBe(true);
    expect(opened.checkFile()).toEqual([]);
  }
  expect(copies[2]?.ids.length).toBeGreaterThan(copies[0]?.ids.length ?? 0);
});

it('holds what was acknowledged last, and asks for the passphrase', async () => {
  const { folder, store } = await newWorkspace();
  write(store, { stream: 'partner-1', data: { n: 1 } });
  const snapshot = await openSnapshot(folder);
  expect(snapshot.entries('partner-1')).toHaveLength(1);
  write(store, { stream: 'partner-1', data: { n: 2 } });
  expect(snapshot.entries('partner-1')).toHaveLength(1);
  snapshot.close();
  expect(
    await workspaces.openSnapshot(folder, { kind: 'passphrase', passphrase: 'not the passphrase' }),
  ).toMatchObject({ ok: false, error: { code: 'WRONG_PASSPHRASE' } });
  write(store, { stream: 'partner-1', data: { n: 3 } });
  expect(store.entries('partner-1')).toHaveLength(3);
});
