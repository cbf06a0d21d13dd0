import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { documentsOfCopy } from '../../../../../main/adapters/workspace/evidence/create-documents.ts';
import { openDocumentFile } from '../../../../../main/adapters/workspace/evidence/document-file.ts';
import type { WorkspaceStore } from '../../../../../main/core/ports.ts';
import { newWorkspace, openStore, sealed, temporaryFolder, workspaces } from '../fixture.ts';
import { write } from '../journal-author.ts';

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function keep(store: WorkspaceStore, bytes: Uint8Array): string {
  const document = store.documents.prepare(bytes);
  document.keep();
  return document.sha256;
}

/** Documents alone, without a register beside them. */
function documentsIn(folder: string, key = '0f'.repeat(32)) {
  const documents = documentsOfCopy(folder, 'workspace-1', key);
  onTestFinished(() => documents.close());
  return documents;
}

describe('documents of a workspace', () => {
  it('come back byte for byte after the workspace was closed, whatever their size', async () => {
    const { folder, store } = await newWorkspace();
    const mebibyte = 1024 * 1024;
    const contents = [1, mebibyte - 1, mebibyte, mebibyte + 1, 3 * mebibyte + 7].map((size) =>
      randomBytes(size),
    );
    const kept = contents.map((bytes) => keep(store, bytes));
    expect(kept).toEqual(contents.map(hash));
    store.close();
    expect(readdirSync(folder).sort()).toEqual(['evidence.db', 'register.db', 'workspace.json']);
    const again = await openStore(folder);
    for (const [n, sha256] of kept.entries()) {
      expect(Buffer.compare(again.documents.read(sha256) as Uint8Array, contents[n] as Buffer)).toBe(0);
    }
    expect(again.checkFile()).toEqual([]);
  });

  it('lie encrypted on the disk, their hash too', async () => {
    const { folder, store } = await newWorkspace();
    const text = Buffer.from('A fictional policy that nobody else shall read. '.repeat(50));
    const sha256 = keep(store, text);
    store.close();
    const disk = readFileSync(join(folder, 'evidence.db'));
    expect(disk.includes('fictional policy')).toBe(false);
    expect(disk.includes(sha256)).toBe(false);
    expect(disk.includes(Buffer.from(sha256, 'hex'))).toBe(false);
    const other = documentsIn(temporaryFolder(), 'aa'.repeat(32));
    expect(other.read(sha256)).toBeNull();
  });

  it('are stored once, however often they come', () => {
    const folder = temporaryFolder();
    const documents = documentsIn(folder);
    const bytes = randomBytes(400_000);
    documents.prepare(bytes).keep();
    const size = readFileSync(join(folder, 'evidence.db')).length;
    documents.prepare(bytes).keep();
    documents.prepare(Buffer.from(bytes)).keep();
    expect(readFileSync(join(folder, 'evidence.db')).length).toBe(size);
    expect(documents.file()?.addresses()).toHaveLength(1);
  });

  it('are not kept by being hashed', () => {
    const folder = temporaryFolder();
    const { sha256 } = documentsIn(folder).prepare(Buffer.from('policy'));
    expect(existsSync(join(folder, 'evidence.db'))).toBe(false);
    expect(documentsIn(folder).has(sha256)).toBe(false);
  });

  it('never come back wrong: altered, cut off, swapped or missing is missing', () => {
    const folder = temporaryFolder();
    const bytes = randomBytes(2_500_000);
    const first = documentsIn(folder);
    const { sha256, keep: keepIt } = first.prepare(bytes);
    keepIt();
    first.close();
    const change = (sql: string) => {
      const file = openDocumentFile(folder, 'workspace-1', 'changing');
      file.db.exec(sql);
      file.close();
      const documents = documentsOfCopy(folder, 'workspace-1', '0f'.repeat(32));
      const read = documents.read(sha256);
      const problems = documents.check();
      // The same document coming again mends it.
      documents.prepare(bytes).keep();
      const mended = documents.read(sha256);
      expect(mended && Buffer.compare(mended, bytes)).toBe(0);
      documents.close();
      return { read, problems };
    };
    const broken = { read: null, problems: ['evidence.db: 1 of 1 documents are not whole'] };
    expect(change('UPDATE part SET body = zeroblob(length(body)) WHERE part = 1')).toEqual(broken);
    expect(change('DELETE FROM part WHERE part = 2')).toEqual(broken);
    expect(change('DELETE FROM part WHERE part = 2; UPDATE document SET parts = 2')).toEqual(broken);
    expect(change('UPDATE part SET part = 9 - part; UPDATE part SET part = part - 7')).toEqual(broken);
    expect(change('DELETE FROM part; DELETE FROM document')).toEqual({ read: null, problems: [] });
  });

  it('are missing, and the workspace says so, when their file was overwritten', async () => {
    const { folder, store } = await newWorkspace();
    const sha256 = keep(store, randomBytes(300_000));
    store.close();
    writeFileSync(join(folder, 'evidence.db'), randomBytes(400_000));
    const again = await openStore(folder);
    expect(again.checkFile().join()).toContain('evidence.db can’t be read');
    expect(() => again.documents.read(sha256)).toThrow(/documents of the workspace .* can’t be read/);
    expect(() => again.documents.prepare(Buffer.from('x')).keep()).toThrow(/evidence.db can’t be read/);
  });

  it('of another workspace are not taken for one’s own', () => {
    const folder = temporaryFolder();
    const documents = documentsIn(folder);
    documents.prepare(Buffer.from('policy')).keep();
    documents.close();
    const stranger = documentsOfCopy(folder, 'workspace-2', '0f'.repeat(32));
    expect(() => stranger.has('00')).toThrow(/another workspace/);
  });

  it('leave all whole when the disk is full', () => {
    const folder = temporaryFolder();
    const documents = documentsIn(folder);
    const kept = documents.prepare(randomBytes(100_000));
    kept.keep();
    const db = documents.file()?.db;
    // SQLite's own ceiling gives the error that a full disk gives.
    db?.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`);
    const large = documents.prepare(randomBytes(5_000_000));
    let failure: unknown;
    try {
      large.keep();
    } catch (error) {
      failure = error;
    }
    expect(failure).toMatchObject({ refusal: { code: 'DISK_FULL', details: { folder } } });
    expect(documents.has(large.sha256)).toBe(false);
    expect(documents.read(kept.sha256)).not.toBeNull();
    expect(documents.check()).toEqual([]);
    db?.pragma('max_page_count = 1000000');
    large.keep();
    expect(documents.read(large.sha256)).not.toBeNull();
  });
});

describe('evidence and the register', () => {
  it('stay apart: opening, listing and writing never touch the file of documents', async () => {
    const { folder, store } = await newWorkspace();
    write(store, { stream: 'partner-1', data: { n: 1 } });
    expect(existsSync(join(folder, 'evidence.db'))).toBe(false);
    store.close();
    // What can't even be read is in nobody's way until a document is asked for.
    writeFileSync(join(folder, 'evidence.db'), 'no database at all');
    const again = await openStore(folder);
    expect(again.streams()).toContain('partner-1');
    expect(again.rows()).toHaveLength(1);
    write(again, { stream: 'partner-1', data: { n: 2 } });
    expect(again.entries('partner-1')).toHaveLength(2);
    expect(readFileSync(join(folder, 'evidence.db'), 'utf8')).toBe('no database at all');
  });
});

describe('a backup with evidence', () => {
  it('holds the documents, and the next one into the same folder copies only what is new', async () => {
    const { folder, store } = await newWorkspace();
    const first = keep(store, randomBytes(1_500_000));
    write(store, { stream: 'partner-1', data: { n: 1 } });
    const target = join(temporaryFolder(), 'drive', 'office');
    expect(await store.backup(target, sealed)).toMatchObject({ ok: true });
    expect(readdirSync(target).sort()).toEqual(['evidence.db', 'register.db', 'seal.txt', 'workspace.json']);

    const before = readFileSync(join(target, 'evidence.db'));
    const second = keep(store, randomBytes(1_500_000));
    write(store, { stream: 'partner-1', data: { n: 2 } });
    expect(await store.backup(target, sealed)).toMatchObject({ ok: true });
    expect(readdirSync(join(target, '..'))).toEqual(['office']);
    const after = readFileSync(join(target, 'evidence.db'));
    // Pages that hold the first document were not written again.
    const page = 16_384;
    const same = Array.from({ length: before.length / page }, (_, n) =>
      before.subarray(n * page, (n + 1) * page).equals(after.subarray(n * page, (n + 1) * page)),
    ).filter(Boolean).length;
    expect(same).toBeGreaterThan(before.length / page - 8);

    const copy = await openStore(target);
    expect(copy.entries('partner-1')).toHaveLength(2);
    for (const sha256 of [first, second])
      expect(hash(copy.documents.read(sha256) as Uint8Array)).toBe(sha256);
    expect(copy.checkFile()).toEqual([]);
    expect(store.folder).toBe(folder);
  });

  it('never goes over a copy that somebody has worked in, another workspace, or itself', async () => {
    const { folder, store } = await newWorkspace();
    const target = join(temporaryFolder(), 'copy');
    await store.backup(target, sealed);
    (await openStore(target)).close();
    const failed = async (place: string) => {
      const made = await store.backup(place, sealed);
      return made.ok ? 'ok' : String(made.error.details.problem);
    };
    expect(await failed(target)).toContain('somebody has worked');
    const other = await newWorkspace();
    other.store.close();
    expect(await failed(other.folder)).toContain('another workspace');
    expect(await failed(folder)).toContain('already holds files');
    // The lock survived the last attempt.
    expect(await workspaces.open(folder, { kind: 'key', key: workspaces.exportKey(store) })).toMatchObject({
      ok: false,
      error: { code: 'WORKSPACE_LOCKED' },
    });
  });

  it('leaves a document out that is not whole, and takes all the rest', async () => {
    const { folder, store } = await newWorkspace();
    const whole = keep(store, randomBytes(50_000));
    const target = join(temporaryFolder(), 'copy');
    await store.backup(target, sealed);
    const broken = keep(store, randomBytes(60_000));
    write(store, { stream: 'partner-1', data: { n: 1 } });
    store.close();
    const file = openDocumentFile(folder, store.workspaceId, 'changing');
    file.db.exec('UPDATE part SET body = zeroblob(length(body)) WHERE document = 2');
    file.close();
    const again = await openStore(folder);
    expect(await again.backup(target, sealed)).toMatchObject({ ok: true, value: { unnamed: 1 } });
    expect(existsSync(`${target}.partial`)).toBe(false);
    rmSync(join(folder, 'holder.json'), { force: true });
    const copy = await openStore(target);
    expect(copy.streams()).toContain('partner-1');
    expect(copy.documents.has(whole)).toBe(true);
    expect(copy.documents.has(broken)).toBe(false);
    expect(copy.checkFile()).toEqual([]);
  });
});
