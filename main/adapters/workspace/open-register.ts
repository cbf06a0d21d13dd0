import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { OpenProblem } from '../../core/ports.ts';
import { sizeOf } from '../file-problem.ts';
import { loadDevice } from './device-record.ts';
import { triggerIn } from './foreign-schema.ts';
import type { Header } from './header.ts';
import { refuseLocked } from './holder.ts';
import { type KeyedDatabase, makeDurable, openKeyedDatabase, sqliteCode } from './keyed-database.ts';
import type { DeviceKey } from './keys/device-key.ts';
import { fileNames, schemaVersion, tables } from './layout.ts';
import { createPlace, identityOf, isSameFile, ownPlace, type Place } from './place.ts';
import { makeReadingCopy } from './reading-copy.ts';
import { prepareStatements, type Statements } from './register-statements.ts';
import { createRegisterWriter, type RegisterWriter } from './register-writer.ts';
import { logOfAnother } from './stray-log.ts';

/** `register.db`, open and locked by this process. */
export interface OpenRegister {
  readonly db: KeyedDatabase;
  /** The workspace's folder, as the person named it. */
  readonly folder: string;
  /** Where the open file lies: the folder, or that of a private copy. */
  readonly filesIn: string;
  readonly readOnly: boolean;
  readonly place: Place;
  readonly workspaceId: string;
  /** As it was written last. */
  header: Header;
  readonly key: string;
  readonly device: DeviceKey;
  readonly statements: Statements;
  readonly writer: RegisterWriter;
}

type NewSeed = () => Uint8Array;

/** Makes the register of a new workspace and leaves it open. Throws what SQLite throws. */
export function createRegister(folder: string, header: Header, key: string, newSeed: NewSeed): OpenRegister {
  const db = openKeyedDatabase(join(folder, fileNames.register), key, 'create');
  try {
    makeDurable(db);
    db.transaction(() => {
      db.exec(tables);
      const add = db.prepare('INSERT INTO meta (key, value) VALUES (?, ?)');
      add.run('schema', String(schemaVersion));
      add.run('workspace', header.id);
    })();
    const register = assemble(db, { folder, filesIn: folder, readOnly: false, header, key }, newSeed);
    db.pragma('wal_checkpoint(TRUNCATE)');
    return register;
  } catch (error) {
    db.close();
    throw error;
  }
}

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
  const opened = openIn(folder, { folder, filesIn: folder, readOnly: false, header, key }, newSeed);
  return opened === 'not-writable' ? openForReading(folder, header, key, newSeed) : opened;
}

interface Whereabouts {
  readonly folder: string;
  readonly filesIn: string;
  readonly readOnly: boolean;
  readonly header: Header;
  readonly key: string;
}

function openForReading(
  folder: string,
  header: Header,
  key: string,
  newSeed: NewSeed,
): Result<OpenRegister, OpenProblem> {
  const copy = makeReadingCopy(folder, key);
  if (!copy.ok) return copy;
  const filesIn = copy.value.folder;
  const opened = openIn(folder, { folder, filesIn, readOnly: true, header, key }, newSeed);
  if (opened !== 'not-writable' && opened.ok) return opened;
  copy.value.remove();
  if (opened !== 'not-writable') return opened;
  return refuse('FILE_NOT_READABLE', { file: filesIn, problem: 'the copy there can’t be opened' });
}

function openIn(
  folder: string,
  where: Whereabouts,
  newSeed: NewSeed,
): Result<OpenRegister, OpenProblem> | 'not-writable' {
  const { filesIn, key } = where;
  const damaged = (problem: string) => refuse('WORKSPACE_DAMAGED', { folder, problem });
  const file = join(filesIn, fileNames.register);
  // SQLite takes an empty file for an empty database.
  const size = sizeOf(file);
  if (size === null) return damaged(`${fileNames.register} is missing`);
  if (size === 0) return damaged(`${fileNames.register} is empty`);
  const stray = where.readOnly ? null : logOfAnother(folder, key);
  if (stray !== null) return damaged(stray);

  let db: KeyedDatabase | null = null;
  try {
    const named = identityOf(file);
    db = openKeyedDatabase(file, key, 'existing');
    const problem = problemOf(db, where, size);
    if (problem) {
      db.close();
      return problem;
    }
    makeDurable(db);
    const register = assemble(db, where, newSeed);
    // A file that took the place of the first in the meantime is not the one that is open.
    if (isSameFile(named, identityOf(file))) return ok(register);
    db.close();
    return refuse('WORKSPACE_MOVED', { folder, file: fileNames.register });
  } catch (error) {
    db?.close();
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

function assemble(db: KeyedDatabase, where: Whereabouts, newSeed: NewSeed): OpenRegister {
  const statements = prepareStatements(db);
  const { device, isNew } = loadDevice(statements, newSeed);
  // The note on the holder names the device by which a file is told from its copies; see `stray-log.ts`.
  if (isNew) db.pragma('wal_checkpoint(TRUNCATE)');
  const place = where.readOnly ? ownPlace : createPlace(where.folder);
  place.hold(fileNames.register);
  place.hold(`${fileNames.register}-wal`);
  const writer = createRegisterWriter(db, statements, place);
  return { ...where, db, place, workspaceId: where.header.id, device, statements, writer };
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
