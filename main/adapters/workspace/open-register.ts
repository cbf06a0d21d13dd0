import { statSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { OpenProblem } from '../../core/ports.ts';
import { loadDevice } from './device-record.ts';
import type { Header } from './header.ts';
import { refuseLocked } from './holder.ts';
import { type KeyedDatabase, makeDurable, openKeyedDatabase, sqliteCode } from './keyed-database.ts';
import type { DeviceKey } from './keys/device-key.ts';
import { fileNames, schemaVersion, tables } from './layout.ts';
import { prepareStatements, type Statements } from './register-statements.ts';
import { createRegisterWriter, type RegisterWriter } from './register-writer.ts';

/** `register.db`, open and locked by this process. */
export interface OpenRegister {
  readonly db: KeyedDatabase;
  readonly folder: string;
  readonly workspaceId: string;
  readonly key: string;
  readonly device: DeviceKey;
  readonly statements: Statements;
  readonly writer: RegisterWriter;
}

type NewSeed = () => Uint8Array;

/** Makes the register of a new workspace and leaves it open. Throws what SQLite throws. */
export function createRegister(
  folder: string,
  workspaceId: string,
  key: string,
  newSeed: NewSeed,
): OpenRegister {
  const db = openKeyedDatabase(join(folder, fileNames.register), key, 'create');
  try {
    makeDurable(db);
    db.transaction(() => {
      db.exec(tables);
      const add = db.prepare('INSERT INTO meta (key, value) VALUES (?, ?)');
      add.run('schema', String(schemaVersion));
      add.run('workspace', workspaceId);
    })();
    const register = assemble(db, folder, workspaceId, key, newSeed);
    db.pragma('wal_checkpoint(TRUNCATE)');
    return register;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Opens and locks the register that belongs to a header. A refusal leaves every byte as it was; only when a
 * crash had left a log does SQLite, on letting go, move the log's whole transactions into the file.
 */
export function openRegister(
  folder: string,
  header: Header,
  key: string,
  newSeed: NewSeed,
): Result<OpenRegister, OpenProblem> {
  const damaged = (problem: string) => refuse('WORKSPACE_DAMAGED', { folder, problem });
  const file = join(folder, fileNames.register);
  // SQLite takes an empty file for an empty database.
  const size = sizeOf(file);
  if (size === null) return damaged(`${fileNames.register} is missing`);
  if (size === 0) return damaged(`${fileNames.register} is empty`);

  let db: KeyedDatabase | null = null;
  try {
    db = openKeyedDatabase(file, key, 'existing');
    const problem = problemOf(db, folder, header, size);
    if (problem) {
      db.close();
      return problem;
    }
    makeDurable(db);
    return ok(assemble(db, folder, header.id, key, newSeed));
  } catch (error) {
    db?.close();
    const code = sqliteCode(error);
    if (code === null) throw error;
    if (code.startsWith('SQLITE_BUSY')) return refuseLocked(folder);
    if (/^SQLITE_(CANTOPEN|READONLY|PERM|AUTH)/.test(code)) {
      return refuse('WORKSPACE_READ_ONLY', { folder });
    }
    if (code === 'SQLITE_FULL') return refuse('DISK_FULL', { folder });
    return damaged(`${fileNames.register} can’t be read (${code})`);
  }
}

/** Reads only: what keeps an opened register from being used, or null. Its first statement takes the lock. */
function problemOf(db: KeyedDatabase, folder: string, header: Header, size: number) {
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
  // After a crash the last pages may still be in the log alone, and the file is rightly shorter.
  const hasLog = (sizeOf(join(folder, `${fileNames.register}-wal`)) ?? 0) > 0;
  const pages = Number(db.pragma('page_count', { simple: true }));
  const expected = pages * Number(db.pragma('page_size', { simple: true }));
  if (!hasLog && size < expected) {
    return damaged(`${fileNames.register} has ${size} bytes of ${expected}; its end is missing`);
  }
  return null;
}

function assemble(
  db: KeyedDatabase,
  folder: string,
  workspaceId: string,
  key: string,
  newSeed: NewSeed,
): OpenRegister {
  const statements = prepareStatements(db);
  const device = loadDevice(statements, newSeed);
  return { db, folder, workspaceId, key, device, statements, writer: createRegisterWriter(db, statements) };
}

function sizeOf(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.size ?? null;
}
