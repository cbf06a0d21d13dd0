import { join } from 'node:path';
import { assemble, letGo, type NewSeed, type OpenRegister } from './assemble-register.ts';
import type { Header } from './header.ts';
import { isNoSharing, type KeyedDatabase, makeDurable, openKeyedDatabase } from './keyed-database.ts';
import { fileNames, schemaVersion, tables } from './layout.ts';
import { type Lock, takeLock } from './lock-file.ts';
import { makePrivateFile } from './private-files.ts';

/** Makes the register of a new workspace and leaves it open. Throws what SQLite throws. */
export function createRegister(folder: string, header: Header, key: string, newSeed: NewSeed): OpenRegister {
  const taken = takeLock(folder);
  if (taken === 'held') throw new Error('Another program makes a workspace in the same folder.');
  const lock = taken === 'none' ? null : taken;
  let db: KeyedDatabase | null = null;
  try {
    const made = openNew(folder, key, lock);
    db = made.db;
    fill(db, header);
    const where = { folder, filesIn: folder, readOnly: false, shared: made.shared, header, key };
    const register = assemble(db, where, lock, newSeed);
    db.pragma('wal_checkpoint(TRUNCATE)');
    return register;
  } catch (error) {
    db?.close();
    letGo(folder, lock);
    throw error;
  }
}

function openNew(folder: string, key: string, lock: Lock | null) {
  const file = join(folder, fileNames.register);
  makePrivateFile(file);
  const db = lock && durable(openKeyedDatabase(file, key, 'shared'));
  if (db) return { db, shared: true };
  const alone = openKeyedDatabase(file, key, 'existing');
  makeDurable(alone);
  return { db: alone, shared: false };
}

/** Null, and closed, where a register can't be shared. */
function durable(db: KeyedDatabase): KeyedDatabase | null {
  try {
    if (makeDurable(db)) return db;
  } catch (error) {
    db.close();
    if (isNoSharing(error)) return null;
    throw error;
  }
  db.close();
  return null;
}

function fill(db: KeyedDatabase, header: Header): void {
  db.transaction(() => {
    db.exec(tables);
    const add = db.prepare('INSERT INTO meta (key, value) VALUES (?, ?)');
    add.run('schema', String(schemaVersion));
    add.run('workspace', header.id);
  })();
}
