/// <reference path="./better-sqlite3-multiple-ciphers.d.ts" />
import Database from 'better-sqlite3-multiple-ciphers';
import { makePrivateFile } from './private-files.ts';

export type KeyedDatabase = Database.Database;

/**
 * Opens an SQLite file encrypted with ChaCha20-Poly1305: each page has its own random nonce and its
 * authentication tag, in the write-ahead log too. `key` is raw (64 hexadecimal digits), so nothing is derived
 * and opening is quick; the salt in the file's first 16 bytes is random and unused. AEGIS is several
 * times faster but stops with an illegal instruction on processors without AVX, which field laptops have.
 *
 * The lock is taken at the first read and held until the database is closed or the process ends. Never
 * open the file by other means in this process meanwhile: closing any handle of it would release the lock (POSIX).
 */
export function openKeyedDatabase(
  file: string,
  key: string,
  mode: 'create' | 'existing' | 'reading',
): KeyedDatabase {
  if (mode === 'create') makePrivateFile(file);
  const db = new Database(file, { fileMustExist: true, readonly: mode === 'reading', timeout: 250 });
  try {
    db.pragma(`cipher = 'chacha20'`);
    db.pragma(`key = "raw:${key}"`);
    if (mode !== 'reading') db.pragma('locking_mode = EXCLUSIVE');
    if (mode === 'create') db.pragma('page_size = 4096');
    // Nothing unencrypted on the disk: sorts and temporary tables stay in memory.
    db.pragma('temp_store = MEMORY');
    db.pragma('trusted_schema = OFF');
    db.pragma('cache_size = -64000');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Makes commits durable: an acknowledged transaction survives a power cut. Touches the file. */
export function makeDurable(db: KeyedDatabase): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('journal_size_limit = 33554432');
}

/** SQLite's own name of an error, such as `SQLITE_CORRUPT`; null when the error is not SQLite's. */
export function sqliteCode(error: unknown): string | null {
  return error instanceof Database.SqliteError ? error.code : null;
}
