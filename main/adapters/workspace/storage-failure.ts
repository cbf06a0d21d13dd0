import { sqliteCode } from './keyed-database.ts';

/** What stopped the database in the midst of work. */
export type StorageCode = 'DISK_FULL' | 'WORKSPACE_DAMAGED' | 'DISK_FAILED';

/** Thrown by an open store when disk or file fail: nothing a caller does wrong, and nothing it can mend. */
export type StorageFailure = Error & { readonly code: StorageCode; readonly folder: string };

const sentences: Record<StorageCode, (folder: string) => string> = {
  DISK_FULL: (folder) =>
    `The disk of “${folder}” is full. The change was not saved; everything before it is kept. Free some space and try again.`,
  WORKSPACE_DAMAGED: (folder) =>
    `A page of the workspace in “${folder}” is damaged. Nothing was changed. Keep the folder, and open the latest backup instead.`,
  DISK_FAILED: (folder) =>
    `The disk of “${folder}” could not be read or written. The change was not saved. Check that the drive is connected, then open the workspace again.`,
};

/** Runs a step on the database; a failure of the disk leaves as StorageFailure, anything else as it is. */
export function guardStorage<Value>(folder: string, step: () => Value): Value {
  try {
    return step();
  } catch (error) {
    const code = storageCode(error);
    if (code === null) throw error;
    throw Object.assign(new Error(sentences[code](folder), { cause: error }), { code, folder });
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
