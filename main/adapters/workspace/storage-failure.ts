import { refuse } from '../../../shared/ground/refusals/messages.ts';
import type { Refusal, RefusalDetails } from '../../../shared/ground/result.ts';
import type { StorageCode, StorageFailure } from '../../core/ports.ts';
import { refuseLocked } from './holder.ts';
import { sqliteCode } from './keyed-database.ts';
import { fileNames } from './layout.ts';

/** The error that carries a refusal out of the midst of work. */
export function storageFailure(code: StorageCode, details: RefusalDetails, cause?: unknown): StorageFailure {
  return failureOf(refuse(code, details).error, cause);
}

function failureOf(refusal: Refusal<StorageCode>, cause: unknown): StorageFailure {
  return Object.assign(new Error(refusal.message, { cause }), { refusal });
}

/** The error of whoever finds that another program has the workspace. */
export function lockedFailure(folder: string, cause?: unknown): StorageFailure {
  return failureOf(refuseLocked(folder).error, cause);
}

/** Runs a step on the register; a failure of the disk leaves as StorageFailure, anything else as it is. */
export function guardStorage<Value>(folder: string, step: () => Value): Value {
  return guard(folder, step, 'WORKSPACE_DAMAGED', fileNames.register);
}

/** As `guardStorage`, of what is read one after the other. */
export function* guardEach<Value>(folder: string, begin: () => Iterable<Value>): Generator<Value> {
  const values = guardStorage(folder, () => begin()[Symbol.iterator]());
  try {
    for (;;) {
      const next = guardStorage(folder, () => values.next());
      if (next.done) return;
      yield next.value;
    }
  } finally {
    values.return?.();
  }
}

/** Runs a step on the documents' file. What is wrong with it leaves the record as whole as it was. */
export function guardDocuments<Value>(folder: string, step: () => Value): Value {
  return guard(folder, step, 'DOCUMENTS_DAMAGED', fileNames.evidence);
}

function guard<Value>(folder: string, step: () => Value, damage: StorageCode, file: string): Value {
  try {
    return step();
  } catch (error) {
    const code = storageCode(error, damage);
    if (code === null) throw error;
    if (code === 'WORKSPACE_LOCKED') throw lockedFailure(folder, error);
    throw storageFailure(code, { folder, file, problem: `a page of ${file} can’t be read` }, error);
  }
}

/** Sorts SQLite's errors; null for those that are bugs of the caller. */
export function storageCode(error: unknown, damage: StorageCode): StorageCode | null {
  const code = sqliteCode(error) ?? '';
  if (code === 'SQLITE_FULL') return 'DISK_FULL';
  // SQLite looks by itself where a database without a log is to be changed.
  if (code === 'SQLITE_READONLY_DBMOVED') return 'WORKSPACE_MOVED';
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return damage;
  if (code.startsWith('SQLITE_BUSY')) return 'WORKSPACE_LOCKED';
  if (/^SQLITE_(IOERR|CANTOPEN|READONLY|PERM|AUTH)/.test(code)) return 'DISK_FAILED';
  return null;
}
