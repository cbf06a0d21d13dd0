import { join } from 'node:path';
import type { ReadingStore, WorkspaceStore } from '../../core/ports.ts';
import type { Aside, Beside } from '../../core/ports-beside.ts';
import type { OpenRegister } from './assemble-register.ts';
import { createStore, recentSnapshots } from './create-store.ts';
import { loadDevice } from './device-record.ts';
import type { Header } from './header.ts';
import { type KeyedDatabase, makeDurable, openKeyedDatabase } from './keyed-database.ts';
import { fileNames } from './layout.ts';
import { createPlace, type FileIdentity, identityOf, isSameFile } from './place.ts';
import { createRecentValues } from './recent-values.ts';
import { prepareStatements } from './register-statements.ts';
import { createRegisterWriter } from './register-writer.ts';
import { guardStorage } from './storage-failure.ts';

/** What a second reader needs to open the same register; see `openBeside`. */
export function besideOf({ folder, key, header }: OpenRegister): Beside {
  return { folder, key, header, file: identityOf(join(folder, fileNames.register)) };
}

/**
 * Opens a register for reading that another thread of this program has open and holds the lock of. Throws what SQLite
 * throws, and when the path names another file by now. Must be closed before the other connection is: the last to close
 * takes the log away, and this one can't.
 */
export function openBeside({ folder, key, header, file }: Beside): ReadingStore {
  const path = join(folder, fileNames.register);
  const db = openKeyedDatabase(path, key, 'reading');
  try {
    const register = readingRegister(db, folder, key, header as Header);
    if (!isSameFile(file as FileIdentity, identityOf(path)))
      throw new Error('The register that is open is not the one of this path any more.');
    return readingStore(register);
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Opens a register for changing in the place of the thread that has it open and stepped aside. Throws as `openBeside`
 * does; must be closed before the other one goes on.
 */
export function openAside({ folder, key, header, file, lastPlace }: Aside): WorkspaceStore {
  const path = join(folder, fileNames.register);
  const db = openKeyedDatabase(path, key, 'shared');
  try {
    makeDurable(db);
    const register = { ...readingRegister(db, folder, key, header as Header), readOnly: false, shared: true };
    register.place.hold(`${fileNames.register}-wal`);
    register.place.hold(fileNames.lock);
    if (!isSameFile(file as FileIdentity, identityOf(path)))
      throw new Error('The register that is open is not the one of this path any more.');
    register.writer.goOnFrom(lastPlace);
    const store = createStore(register, () => {});
    return {
      ...store,
      close() {
        // What was written goes into the file here, so that the next small change needn't do it.
        if (db.open) db.pragma('wal_checkpoint(PASSIVE)');
        store.close();
      },
    };
  } catch (error) {
    db.close();
    throw error;
  }
}

function readingRegister(db: KeyedDatabase, folder: string, key: string, header: Header): OpenRegister {
  const statements = prepareStatements(db);
  const { device } = loadDevice(statements, () => {
    throw new Error('A register that is open has a device.');
  });
  const place = createPlace(folder);
  place.hold(fileNames.register);
  const writer = createRegisterWriter(db, statements, place, folder);
  const where = { folder, filesIn: folder, readOnly: true, shared: false, header, key };
  return { ...where, db, place, workspaceId: header.id, device, statements, writer, release: () => {} };
}

function readingStore(register: OpenRegister): ReadingStore {
  const { db, folder } = register;
  const snapshots = createRecentValues<unknown>(recentSnapshots);
  let seen: unknown = null;
  const letGo = () => {
    if (db.open && db.inTransaction) db.exec('COMMIT');
  };
  return {
    ...createStore(register, () => {}, snapshots),
    holdStill: () =>
      guardStorage(folder, () => {
        letGo();
        // The first reading in a transaction decides what all of it sees.
        db.exec('BEGIN');
        register.statements.lastEntry.get();
        const version = db.pragma('data_version', { simple: true });
        if (version === seen) return false;
        seen = version;
        snapshots.clear();
        return true;
      }),
    letGo,
  };
}
