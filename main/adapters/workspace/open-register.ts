import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { OpenProblem } from '../../core/ports.ts';
import { sizeOf } from '../file-problem.ts';
import { assemble, type NewSeed, type OpenRegister, type Whereabouts } from './assemble-register.ts';
import { triggerIn } from './foreign-schema.ts';
import type { Header } from './header.ts';
import { refuseLocked } from './holder.ts';
import {
  isNoSharing,
  type KeyedDatabase,
  makeDurable,
  openKeyedDatabase,
  sqliteCode,
} from './keyed-database.ts';
import { fileNames, schemaVersion } from './layout.ts';
import { type Lock, takeLock } from './lock-file.ts';
import { identityOf, isSameFile } from './place.ts';
import { makeReadingCopy, type ReadingCopy } from './reading-copy.ts';
import { strayJournal } from './stray-journal.ts';
import { journalOfAnother, logOfAnother } from './stray-log.ts';

/**
 * Opens and locks the register that belongs to a header. A refusal leaves every byte as it was; only when a
 * crash had left a log does SQLite, on letting go, move the log's whole transactions into the file. Where folder or
 * disk can't be written to, a private copy is opened and the register is only read.
 */
export function openRegister(
  folder: string,
  header: Header,
  key: string,
  newSeed: NewSeed,
): Result<OpenRegister, OpenProblem> {
  if (!canWrite(folder)) return openForReading(folder, header, key, newSeed);
  const taken = takeLock(folder);
  if (taken === 'held') return refuseLocked(folder);
  const lock = taken === 'none' ? null : taken;
  const where = { folder, filesIn: folder, readOnly: false, header, key };
  let opened: Opened = lock ? openIn({ ...where, shared: true }, lock, newSeed) : 'not-shared';
  if (opened === 'not-shared') opened = openIn({ ...where, shared: false }, lock, newSeed);
  if (typeof opened !== 'string' && opened.ok) return opened;
  lock?.undo();
  return typeof opened === 'string' ? openForReading(folder, header, key, newSeed) : opened;
}

/** A register, or why there is none: its file can't be written to, or not be opened beside others on this drive. */
type Opened = Result<OpenRegister, OpenProblem> | 'not-writable' | 'not-shared';

/** Opens a private copy of the register; nothing in the folder is changed. */
export function openForReading(
  folder: string,
  header: Header,
  key: string,
  newSeed: NewSeed,
): Result<OpenRegister, OpenProblem> {
  const copy = makeReadingCopy(folder, key);
  return copy.ok ? openPrivateCopy(folder, copy.value, header, key, newSeed) : copy;
}

/** Opens a copy that was made of a folder's register. Where it can't be opened it is taken away. */
export function openPrivateCopy(
  folder: string,
  { folder: filesIn, remove }: ReadingCopy,
  header: Header,
  key: string,
  newSeed: NewSeed,
): Result<OpenRegister, OpenProblem> {
  const opened = openIn({ folder, filesIn, readOnly: true, shared: false, header, key }, null, newSeed);
  if (typeof opened !== 'string' && opened.ok) return opened;
  remove();
  if (typeof opened !== 'string') return opened;
  return refuse('FILE_NOT_READABLE', { file: filesIn, problem: 'the copy there can’t be opened' });
}

function openIn(where: Whereabouts, lock: Lock | null, newSeed: NewSeed): Opened {
  const { folder, filesIn, shared, key } = where;
  const damaged = (problem: string) => refuse('WORKSPACE_DAMAGED', { folder, problem });
  const file = join(filesIn, fileNames.register);
  // SQLite takes an empty file for an empty database.
  const size = sizeOf(file);
  if (size === null) return damaged(`${fileNames.register} is missing`);
  if (size === 0) return damaged(`${fileNames.register} is empty`);
  const stray = where.readOnly
    ? null
    : (logOfAnother(folder, key) ?? journalOfAnother(folder) ?? strayJournal(folder, key));
  if (stray !== null) return damaged(stray);

  let db: KeyedDatabase | null = null;
  try {
    const named = identityOf(file);
    db = openKeyedDatabase(file, key, shared ? 'shared' : 'existing');
    const problem = problemOf(db, where, size);
    if (problem) {
      db.close();
      return problem;
    }
    if (!makeDurable(db) && shared) {
      db.close();
      return 'not-shared';
    }
    const register = assemble(db, where, lock, newSeed);
    // A file that took the place of the first in the meantime is not the one that is open.
    if (isSameFile(named, identityOf(file))) return ok(register);
    db.close();
    return refuse('WORKSPACE_MOVED', { folder, file: fileNames.register });
  } catch (error) {
    db?.close();
    if (shared && isNoSharing(error)) return 'not-shared';
    const code = sqliteCode(error);
    if (code === null) throw error;
    if (code.startsWith('SQLITE_BUSY')) return refuseLocked(folder);
    if (/^SQLITE_(CANTOPEN|READONLY|PERM|AUTH)/.test(code)) return 'not-writable';
    if (code === 'SQLITE_FULL') return refuse('DISK_FULL', { folder });
    return damaged(`${fileNames.register} can’t be read (${code})`);
  }
}

/** Reads only: what keeps an opened register from being used, or null. Its first statement takes the lock. */
function problemOf(db: KeyedDatabase, { folder, filesIn, header }: Whereabouts, size: number) {
  const damaged = (problem: string) => refuse('WORKSPACE_DAMAGED', { folder, problem });
  const meta = db.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck();
  const schema = Number(meta.get('schema'));
  if (!Number.isInteger(schema) || schema < 1) return damaged(`${fileNames.register} names no version`);
  if (schema > schemaVersion) {
    return refuse('WORKSPACE_NEWER', { folder, format: schema, supported: schemaVersion });
  }
  if (meta.get('workspace') !== header.id) {
    return damaged(`${fileNames.header} and ${fileNames.register} are those of two workspaces`);
  }
  const trigger = triggerIn(db, fileNames.register);
  if (trigger !== null) return damaged(trigger);
  // After a crash the last pages may still be in the log alone, and the file is rightly shorter.
  const hasLog = (sizeOf(join(filesIn, `${fileNames.register}-wal`)) ?? 0) > 0;
  const pages = Number(db.pragma('page_count', { simple: true }));
  const expected = pages * Number(db.pragma('page_size', { simple: true }));
  if (!hasLog && size < expected) {
    return damaged(`${fileNames.register} has ${size} bytes of ${expected}; its end is missing`);
  }
  return null;
}

/** Whether files can be made in the folder and its register be changed, as far as the system says beforehand. */
function canWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    accessSync(join(folder, fileNames.register), constants.W_OK);
    return true;
  } catch (error) {
    // What isn't there at all is told by whoever opens it.
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}
