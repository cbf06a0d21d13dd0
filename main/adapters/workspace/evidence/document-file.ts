/// <reference path="../better-sqlite3-multiple-ciphers.d.ts" />

import { statSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3-multiple-ciphers';
import { foreignObjects, triggerIn } from '../foreign-schema.ts';
import { fileNames } from '../layout.ts';
import { newDatabase } from '../new-database.ts';
import { makePrivateFile } from '../private-files.ts';
import { storageFailure } from '../storage-failure.ts';
import type { PartPlace, Sealed } from './document-seal.ts';

/** Of the tables in `evidence.db`. */
const schemaVersion = 1;

/**
 * Parts are sealed before they come here (`document-seal.ts`); a document's address is a keyed hash. So the file
 * itself shows how many documents there are and how large, and nothing else.
 */
const tables = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE document (no INTEGER PRIMARY KEY, address BLOB NOT NULL UNIQUE, parts INTEGER NOT NULL);
  CREATE TABLE part (
    document INTEGER NOT NULL,
    part INTEGER NOT NULL,
    mark BLOB NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (document, part)
  );
`;

export interface SealedPart extends PartPlace, Sealed {}

/** `evidence.db`, open and locked by this process. */
export interface DocumentFile {
  has(address: Uint8Array): boolean;
  addresses(): Uint8Array[];
  /** Parts in order, read one by one; fewer than `parts` when some are gone, none when the document isn't there. */
  partsOf(address: Uint8Array): Iterable<SealedPart>;
  /**
   * Writes whole documents in one transaction, each in place of what lay at its address. What `beforeCommit` throws
   * leaves nothing of them.
   */
  write(
    documents: Iterable<{ readonly address: Uint8Array; readonly parts: Iterable<SealedPart> }>,
    beforeCommit?: () => void,
  ): void;
  /** Takes documents away: only for copies that turned out not to be whole. */
  drop(addresses: readonly Uint8Array[]): void;
  /** Problems of the file's structure, none when it is whole. */
  check(): string[];
  readonly db: Database.Database;
  close(): void;
}

export function hasDocumentFile(folder: string): boolean {
  return (statSync(join(folder, fileNames.evidence), { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/** "changing-shared" lets a second reader of this process read beside it; `lock-file.ts` keeps other programs out. */
type DocumentMode = 'changing' | 'changing-shared' | 'reading';

/** Milliseconds to wait for the other: without a log, who writes and who reads take turns, document by document. */
const otherReads = 20_000;

/**
 * Opens `evidence.db`, or makes it when it isn't there. What is added goes to the end of the file, so that a
 * rollback journal, which keeps only what is overwritten, costs next to nothing, where a write-ahead log would
 * write every document twice. Truncating that journal is the commit, and SQLite syncs it under FULL.
 */
export function openDocumentFile(folder: string, workspaceId: string, mode: DocumentMode): DocumentFile {
  const file = join(folder, fileNames.evidence);
  const isReading = mode === 'reading';
  if (!isReading) makePrivateFile(file);
  const isShared = mode === 'changing-shared';
  const timeout = isShared || isReading ? otherReads : 250;
  const db = newDatabase(file, { timeout, readonly: isReading, fileMustExist: true });
  try {
    if (mode === 'changing') db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('page_size = 16384');
    db.pragma('temp_store = MEMORY');
    db.pragma('trusted_schema = OFF');
    if (!isReading) db.pragma('journal_mode = TRUNCATE');
    db.pragma('synchronous = FULL');
    db.pragma('cache_size = -16000');
    prepareTables(db, folder, workspaceId);
    return fileOver(db, isReading);
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Makes the tables of a new file. Throws a StorageFailure when the file is that of another workspace, or of a newer program. */
function prepareTables(db: Database.Database, folder: string, workspaceId: string): void {
  const isNew = db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'meta'`).get() === undefined;
  if (isNew) {
    db.transaction(() => {
      db.exec(tables);
      const add = db.prepare('INSERT INTO meta (key, value) VALUES (?, ?)');
      add.run('schema', String(schemaVersion));
      add.run('workspace', workspaceId);
    })();
    return;
  }
  const meta = db.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck();
  if (meta.get('workspace') !== workspaceId)
    fail(folder, `${fileNames.evidence} is that of another workspace`);
  if (meta.get('schema') !== String(schemaVersion))
    fail(folder, `${fileNames.evidence} was written by another version of this program`);
  const trigger = triggerIn(db, fileNames.evidence);
  if (trigger !== null) fail(folder, trigger);
}

function fail(folder: string, problem: string): never {
  throw storageFailure('DOCUMENTS_DAMAGED', { folder, file: fileNames.evidence, problem });
}

function fileOver(db: Database.Database, isReading: boolean): DocumentFile {
  const find = db.prepare<[Uint8Array], { no: number; parts: number }>(
    'SELECT no, parts FROM document WHERE address = ?',
  );
  const addresses = db.prepare<[], Uint8Array>('SELECT address FROM document ORDER BY no').pluck();
  const read = db.prepare<[number], { part: number; mark: Uint8Array; body: Uint8Array }>(
    'SELECT part, mark, body FROM part WHERE document = ? ORDER BY part',
  );
  const addDocument = db.prepare<[Uint8Array, number]>('INSERT INTO document (address, parts) VALUES (?, ?)');
  const setParts = db.prepare<[number, number | bigint]>('UPDATE document SET parts = ? WHERE no = ?');
  const addPart = db.prepare<[number | bigint, number, Uint8Array, Uint8Array]>(
    'INSERT INTO part (document, part, mark, body) VALUES (?, ?, ?, ?)',
  );
  const dropParts = db.prepare<[number]>('DELETE FROM part WHERE document = ?');
  const dropDocument = db.prepare<[number]>('DELETE FROM document WHERE no = ?');
  const drop = (address: Uint8Array) => {
    const document = find.get(address);
    if (!document) return;
    dropParts.run(document.no);
    dropDocument.run(document.no);
  };
  return {
    db,
    has: (address) => find.get(address) !== undefined,
    addresses: () => addresses.all(),
    *partsOf(address) {
      const document = find.get(address);
      if (!document) return;
      for (const { part, mark, body } of read.iterate(document.no))
        yield { address, part, parts: document.parts, mark, body };
    },
    write(documents, beforeCommit = () => {}) {
      db.transaction(() => {
        for (const { address, parts } of documents) {
          drop(address);
          const no = addDocument.run(address, 0).lastInsertRowid;
          let count = 0;
          for (const { part, mark, body } of parts) {
            addPart.run(no, part, mark, body);
            count += 1;
          }
          setParts.run(count, no);
        }
        beforeCommit();
      }).immediate();
    },
    drop: (addresses) => db.transaction(() => addresses.forEach(drop)).immediate(),
    check: () => [
      ...foreignObjects(db, fileNames.evidence, tables),
      ...(db.pragma('integrity_check(5)') as { integrity_check: string }[])
        .map(({ integrity_check }) => integrity_check)
        .filter((line) => line !== 'ok'),
    ],
    close() {
      if (!db.open) return;
      try {
        // Takes the empty journal off the folder. A disk that fails now changes nothing that was kept.
        if (!isReading) db.pragma('journal_mode = DELETE');
      } finally {
        db.close();
      }
    },
  };
}
