import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { sizeOf } from '../file-problem.ts';
import { loadDevice } from './device-record.ts';
import type { Header } from './header.ts';
import type { KeyedDatabase } from './keyed-database.ts';
import type { DeviceKey } from './keys/device-key.ts';
import { fileNames } from './layout.ts';
import type { Lock } from './lock-file.ts';
import { createPlace, ownPlace, type Place } from './place.ts';
import { prepareStatements, type Statements } from './register-statements.ts';
import { createRegisterWriter, type RegisterWriter } from './register-writer.ts';

/** `register.db`, open and locked by this process. */
export interface OpenRegister extends Whereabouts {
  readonly db: KeyedDatabase;
  readonly place: Place;
  readonly workspaceId: string;
  /** As it was written last. */
  header: Header;
  readonly device: DeviceKey;
  readonly statements: Statements;
  readonly writer: RegisterWriter;
  /** Lets go of the folder, after the register was closed. */
  release(): void;
}

export interface Whereabouts {
  /** The workspace's folder, as the person named it. */
  readonly folder: string;
  /** Where the open file lies: the folder, or that of a private copy. */
  readonly filesIn: string;
  readonly readOnly: boolean;
  /** Whether a second reader of this process can have it open too; see `keyed-database.ts`. */
  readonly shared: boolean;
  readonly header: Header;
  readonly key: string;
}

export type NewSeed = () => Uint8Array;

/** What belongs to a register that was opened. `lock` is null where the register's own lock has to do. */
export function assemble(
  db: KeyedDatabase,
  where: Whereabouts,
  lock: Lock | null,
  newSeed: NewSeed,
): OpenRegister {
  const statements = prepareStatements(db);
  const { device, isNew } = loadDevice(statements, newSeed);
  // The note on the holder names the device by which a file is told from its copies; see `stray-log.ts`.
  if (isNew) db.pragma('wal_checkpoint(TRUNCATE)');
  const place = where.readOnly ? ownPlace : createPlace(where.folder);
  place.hold(fileNames.register);
  place.hold(`${fileNames.register}-wal`);
  // Somebody else could take a lock of the same name, and write with another memory of what was written last.
  if (lock) place.hold(fileNames.lock);
  const writer = createRegisterWriter(db, statements, place, where.folder);
  const release = () => letGo(where.folder, lock);
  return { ...where, db, place, workspaceId: where.header.id, device, statements, writer, release };
}

/** Takes away what is left of the memory that connections shared, and the lock. */
export function letGo(folder: string, lock: Lock | null): void {
  if (!lock) return;
  try {
    // SQLite takes both away, and can't where a program ended in the midst of its work and the next one opens alone.
    if (sizeOf(join(folder, `${fileNames.register}-wal`)) === null)
      rmSync(join(folder, `${fileNames.register}-shm`), { force: true });
  } catch {
    // It is empty of meaning without a log, and made anew with the next one.
  }
  lock.release();
}
