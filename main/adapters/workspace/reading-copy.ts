import { chmodSync, copyFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { OpenProblem } from '../../core/ports.ts';
import { fileProblem, sizeOf } from '../file-problem.ts';
import { privateMode } from '../private-mode.ts';
import { isRunning, refuseLocked } from './holder.ts';
import { type KeyedDatabase, openKeyedDatabase, sqliteCode } from './keyed-database.ts';
import { fileNames } from './layout.ts';
import { isLockHeld } from './lock-file.ts';

/** A copy of register and log in a folder that this account alone can enter. Encrypted, as they are. */
export interface ReadingCopy {
  readonly folder: string;
  remove(): void;
}

const prefix = 'psea-reading-';
const copied = [fileNames.register, `${fileNames.register}-wal`];

/** How often a register is copied anew that was written to in the meantime. */
const attempts = 3;

/**
 * Copies the register of a folder that can't be written to. SQLite needs to write beside a database with a log even to
 * read it. Its mode for media that can't change would pass over the log, and over whoever else writes there; and it is
 * asked for by an address, with which the library that we use doesn't open an encrypted file.
 */
export function makeReadingCopy(folder: string, key: string): Result<ReadingCopy, OpenProblem> {
  const { target, remove } = temporaryPlace();
  try {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      if (isLocked(folder, key)) break;
      const before = stateOf(folder);
      for (const name of copied) copyPrivately(folder, target, name);
      if (before === stateOf(folder)) return ok({ folder: target, remove });
    }
    remove();
    return refuseLocked(folder);
  } catch (error) {
    remove();
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT') return refuse('DISK_FULL', { folder: tmpdir() });
    if (code === 'ENOENT')
      return refuse('WORKSPACE_DAMAGED', { folder, problem: `${fileNames.register} is missing` });
    const problem = fileProblem(error);
    if (problem === null) throw error;
    return refuse('FILE_NOT_READABLE', { file: join(folder, fileNames.register), problem });
  }
}

/** Reads from a copy of the register alone, without its log. Not while it is open in this process: see `keyed-database.ts`. */
export function readWithoutLog<Value>(
  folder: string,
  key: string,
  read: (db: KeyedDatabase) => Value,
): Value {
  const { target, remove } = temporaryPlace();
  try {
    copyPrivately(folder, target, fileNames.register);
    const db = openKeyedDatabase(join(target, fileNames.register), key, 'existing');
    try {
      return read(db);
    } finally {
      db.close();
    }
  } finally {
    remove();
  }
}

/** A folder for copies that this account alone can enter. */
export function temporaryPlace() {
  forgetEarlier();
  const target = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  return { target, remove: () => rmSync(target, { recursive: true, force: true }) };
}

/** Whether somebody with more rights writes there now. Only a lock is looked for; any other trouble shows later. */
function isLocked(folder: string, key: string): boolean {
  if (isLockHeld(folder)) return true;
  // Whoever has a register open has its log beside it. Where there is none, a look at the register would leave one.
  if (sizeOf(join(folder, `${fileNames.register}-wal`)) === null) return false;
  // A program that opens registers alone, or could take no lock.
  try {
    const db = openKeyedDatabase(join(folder, fileNames.register), key, 'reading');
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

/** Changes whenever one of the files does. */
function stateOf(folder: string): string {
  return copied
    .map((name) => statSync(join(folder, name), { bigint: true, throwIfNoEntry: false }))
    .map((found) => (found ? `${found.dev}:${found.ino}:${found.size}:${found.mtimeNs}` : '-'))
    .join(' ');
}

function copyPrivately(from: string, to: string, name: string): void {
  const target = join(to, name);
  rmSync(target, { force: true });
  try {
    copyFileSync(join(from, name), target);
  } catch (error) {
    if (name !== fileNames.register && (error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  // Copied with the rights of the original, which may be none to write.
  chmodSync(target, privateMode.file);
}

/** Takes away what a program left that was ended before it closed its workspace. */
function forgetEarlier(): void {
  try {
    for (const name of readdirSync(tmpdir())) {
      const pid = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
      if (pid !== undefined && !isRunning(Number(pid)))
        rmSync(join(tmpdir(), name), { recursive: true, force: true });
    }
  } catch {
    // Another person's copy, or a temporary folder that can't be listed: no reason not to open.
  }
}
