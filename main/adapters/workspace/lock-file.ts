/// <reference path="./better-sqlite3-multiple-ciphers.d.ts" />
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3-multiple-ciphers';
import { sizeOf } from '../file-problem.ts';
import { sqliteCode } from './keyed-database.ts';
import { fileNames } from './layout.ts';
import { newDatabase } from './new-database.ts';
import { identityOf, isSameFile } from './place.ts';
import { makePrivateFile } from './private-files.ts';

/** `holder.lock`, held by this process until it lets go or ends, however it ends. */
export interface Lock {
  /** Takes the file away, where the system allows that, and lets go. */
  release(): void;
  /** Lets go and leaves the folder as it was found: a file that a crash left stays. */
  undo(): void;
}

const isWindows = process.platform === 'win32';

/** Somebody who closes takes the file away under whoever waits for it: then the next one is tried. */
const attempts = 20;

/**
 * Takes the lock of a workspace: an empty SQLite database in an exclusive transaction, so that the system's own locks
 * stand behind it, on every system alike, and go with the process. It lets the register itself be read by a second
 * reader of this program, while no other program comes near. "none" where the folder takes no such file, or the file
 * system no locks: then the register's own lock has to do.
 */
export function takeLock(folder: string): Lock | 'held' | 'none' {
  const file = join(folder, fileNames.lock);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    let db: Database.Database | null = null;
    try {
      const wasThere = sizeOf(file) !== null;
      makePrivateFile(file);
      const named = identityOf(file);
      db = newDatabase(file, { fileMustExist: true, timeout: 250 });
      // Nothing is ever written: a journal beside it would only lie about.
      db.pragma('journal_mode = MEMORY');
      db.exec('BEGIN EXCLUSIVE');
      // A file that was taken away after it was opened locks nothing: the next opener makes another of its name.
      if (isSameFile(named, identityOf(file))) return lockOver(db, file, wasThere);
      db.close();
    } catch (error) {
      db?.close();
      const code = sqliteCode(error) ?? (error as NodeJS.ErrnoException).code;
      if (code === undefined) throw error;
      if (code.startsWith('SQLITE_BUSY')) return 'held';
      if (sizeOf(file) !== null || code !== 'SQLITE_CANTOPEN') return 'none';
    }
  }
  return 'held';
}

/** Whether some process holds the lock, by a look that changes nothing. */
export function isLockHeld(folder: string): boolean {
  const file = join(folder, fileNames.lock);
  if (sizeOf(file) === null) return false;
  try {
    const db = newDatabase(file, { readonly: true, fileMustExist: true, timeout: 250 });
    try {
      db.prepare('SELECT 1 FROM sqlite_schema').get();
    } finally {
      db.close();
    }
    return false;
  } catch (error) {
    return sqliteCode(error)?.startsWith('SQLITE_BUSY') ?? false;
  }
}

function lockOver(db: Database.Database, file: string, wasThere: boolean): Lock {
  const own = identityOf(file);
  const remove = () => {
    try {
      if (isSameFile(own, identityOf(file))) rmSync(file, { force: true });
    } catch {
      // The drive is gone, or somebody has the file open: an empty one that stays does no harm.
    }
  };
  const letGo = (keep: boolean) => {
    if (!db.open) return;
    // Before letting go: afterwards it may be the next holder's. Windows removes no file that anybody has open, so that
    // there it is done afterwards, and not at all where somebody else has it by then.
    if (!keep && !isWindows) remove();
    db.close();
    if (!keep && isWindows) remove();
  };
  return { release: () => letGo(false), undo: () => letGo(wasThere) };
}
