import { join } from 'node:path';
import { sizeOf } from '../file-problem.ts';
import { seedKey } from './device-record.ts';
import { isRunning, readNote } from './holder.ts';
import { type DeviceKey, deviceKeyOf } from './keys/device-key.ts';
import { fileNames } from './layout.ts';
import { identityOf } from './place.ts';
import { readWithoutLog } from './reading-copy.ts';

/**
 * Whether the log beside a register is that of another file: after a crash a backup's `register.db` was put beside the
 * log that was left, or a program that synchronises folders replaced the one and not the other. SQLite would mix pages
 * of both, and each page for itself is whole. Told by the note of whoever wrote the log. Returns the problem in words,
 * null when the two belong together or nobody left a note.
 */
export function logOfAnother(folder: string, key: string): string | null {
  const log = join(folder, `${fileNames.register}-wal`);
  const note = (sizeOf(log) ?? 0) > 0 ? readNote(folder) : null;
  if (!note?.files) return null;
  const problem = `${fileNames.register} was replaced while the log beside it, ${fileNames.register}-wal, holds changes of the file before`;
  const isSameLog = note.files.log === nameOf(log);
  const isSameRegister = note.files.register === nameOf(join(folder, fileNames.register));
  // A folder that was copied whole has new numbers for both.
  if (isSameLog && !isSameRegister) return problem;
  // Whoever has it open holds a lock that a second look at the file, in the same process, would undo.
  if (note.pid === process.pid || isRunning(note.pid)) return null;
  const device = deviceIn(folder, key);
  return device === 'unknown' || device === note.files.device ? null : problem;
}

/**
 * The same for the documents: a journal that a crash left beside `evidence.db` would be rolled back into another file that
 * was put in its place. One that was made only since the note was written is not known by it.
 */
export function journalOfAnother(folder: string): string | null {
  const journal = `${fileNames.evidence}-journal`;
  const note = (sizeOf(join(folder, journal)) ?? 0) > 0 ? readNote(folder) : null;
  const noted = note?.files?.evidence;
  if (noted === undefined || noted === '-' || note?.pid === process.pid) return null;
  const isSameRegister = note?.files?.register === nameOf(join(folder, fileNames.register));
  // A folder that was copied whole has new numbers for all.
  if (!isSameRegister || noted === nameOf(join(folder, fileNames.evidence))) return null;
  return `${fileNames.evidence} was replaced while the journal beside it, ${journal}, holds pages of the file before`;
}

/** What the note on the holder says of the files, so that they are known again after a crash. */
export function filesOf({ folder, device }: { readonly folder: string; readonly device: DeviceKey }) {
  return {
    register: nameOf(join(folder, fileNames.register)),
    log: nameOf(join(folder, `${fileNames.register}-wal`)),
    device: device.id,
    evidence: nameOf(join(folder, fileNames.evidence)),
  };
}

/** What tells a file from another, as text. */
function nameOf(file: string): string {
  const identity = identityOf(file);
  return identity ? `${identity.dev}:${identity.ino}` : '-';
}

/**
 * The device whose register this is, by the file alone; null for a backup, which is nobody's.
 * Unknown where the file can't be read so: a crash while the log was moved into it leaves pages that the log mends.
 */
function deviceIn(folder: string, key: string): string | null | 'unknown' {
  try {
    const seed = readWithoutLog(folder, key, (db) =>
      db.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck().get(seedKey),
    );
    return seed === undefined ? null : deviceKeyOf(Buffer.from(seed, 'base64url')).id;
  } catch {
    return 'unknown';
  }
}
