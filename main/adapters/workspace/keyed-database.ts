/// <reference path="./better-sqlite3-multiple-ciphers.d.ts" />
import Database from 'better-sqlite3-multiple-ciphers';
import { newDatabase } from './new-database.ts';

export type KeyedDatabase = Database.Database;

/**
 * Opens an SQLite file encrypted with ChaCha20-Poly1305: each page has its own random nonce and its
 * authentication tag, in the write-ahead log too. `key` is raw (64 hexadecimal digits), so nothing is derived
 * and opening is quick; the salt in the file's first 16 bytes is random and unused. AEGIS is several
 * times faster but stops with an illegal instruction on processors without AVX, which field laptops have.
 *
 * "existing" takes a lock at the first read that keeps every other connection out until the database is closed or the
 * process ends; "shared" lets connections of this process read beside it, and `lock-file.ts` keeps other programs out.
 * Never open the file by other means in this process meanwhile: closing any handle of it would release its locks (POSIX).
 */
export function openKeyedDatabase(
  file: string,
  key: string,
  mode: 'existing' | 'shared' | 'reading',
): KeyedDatabase {
  const db = newDatabase(file, { fileMustExist: true, readonly: mode === 'reading', timeout: 250 });
  try {
    db.pragma(`cipher = 'chacha20'`);
    db.pragma(`key = "raw:${key}"`);
    if (mode === 'existing') db.pragma('locking_mode = EXCLUSIVE');
    // Of a new file; one that is there keeps its own.
    db.pragma('page_size = 4096');
    // Nothing unencrypted on the disk: sorts and temporary tables stay in memory.
    db.pragma('temp_store = MEMORY');
    db.pragma('trusted_schema = OFF');
    // A second reader goes through everything once, and needs little of it again.
    db.pragma(`cache_size = ${mode === 'reading' ? -16_000 : -64_000}`);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Makes commits durable: an acknowledged transaction survives a power cut. Touches the file. False where there can be no
 * write-ahead log: the memory that connections share for it isn't to be had on every drive.
 */
export function makeDurable(db: KeyedDatabase): boolean {
  const mode = db.pragma('journal_mode = WAL', { simple: true });
  db.pragma('synchronous = FULL');
  db.pragma('journal_size_limit = 33554432');
  // Memory that can only be read lets a log be read and shows at the first change.
  db.exec('BEGIN IMMEDIATE; COMMIT;');
  return mode === 'wal';
}

/** SQLite's own name of an error, such as `SQLITE_CORRUPT`; null when the error is not SQLite's. */
export function sqliteCode(error: unknown): string | null {
  return error instanceof Database.SqliteError ? error.code : null;
}

/**
 * Whether a drive doesn't give what it takes to have a register open beside other connections: memory that they share,
 * and locks on it. Whatever else such an error may mean shows when the register is opened alone.
 */
export function isNoSharing(error: unknown): boolean {
  return /^SQLITE_(CANTOPEN|READONLY|PERM|PROTOCOL|IOERR_(SHM|LOCK|RDLOCK|UNLOCK|ACCESS))/.test(
    sqliteCode(error) ?? '',
  );
}
