import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { sqliteCode } from './keyed-database.ts';

/** What stopped the database in the midst of work. */
export type StorageCode = 'DISK_FULL' | 'WORKSPACE_DAMAGED' | 'DISK_FAILED';

/** Runs a step on the database; a failure of the disk leaves as StorageFailure, anything else as it is. */
export function guardStorage<Value>(folder: string, step: () => Value): Value {
  try {
    return step();
  } catch (error) {
    const code = storageCode(error);
    if (code === null) throw error;
    const { error: refusal } = refuse(code, { folder, problem: 'a page can’t be read' });
    throw Object.assign(new Error(refusal.message, { cause: error }), { refusal });
  }
}

/** Sorts SQLite's errors; null for those that are bugs of the caller. */
export function storageCode(error: unknown): StorageCode | null {
  const code = sqliteCode(error) ?? '';
  if (code === 'SQLITE_FULL') return 'DISK_FULL';
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return 'WORKSPACE_DAMAGED';
  if (/^SQLITE_(IOERR|CANTOPEN|READONLY)/.test(code)) return 'DISK_FAILED';
  return null;
}
