import { join } from 'node:path';
import { createWorkspaces } from '../../main/adapters/workspace/create-workspaces.ts';
import { type KeyedDatabase, openKeyedDatabase } from '../../main/adapters/workspace/keyed-database.ts';
import { passphrase, type TestApp, value } from './app.ts';

/**
 * Locks the workspace, lets `change` alter its database as somebody with the passphrase could, and unlocks it again.
 * What the register is told is plain SQL: nothing of the program's own writing stands in between.
 */
export async function tamper(test: TestApp, change: (db: KeyedDatabase) => void): Promise<void> {
  value(await test.client.workspace.close({}));
  const workspaces = createWorkspaces({ scryptWorkFactor: 4 });
  const store = value(await workspaces.open(test.folder, { kind: 'passphrase', passphrase }));
  const key = workspaces.exportKey(store);
  store.close();
  const db = openKeyedDatabase(join(test.folder, 'register.db'), key, 'existing');
  try {
    change(db);
  } finally {
    db.close();
  }
  value(await test.client.workspace.open({ folder: test.folder, passphrase }));
}

/** The stored text of one entry: of a partner by its place in the journal, counted from one. */
export function bodyOf(db: KeyedDatabase, stream: string, nth: number): { no: number; body: string } {
  const rows = db
    .prepare<[string], { no: number; body: string }>(
      'SELECT entry.no, body FROM entry JOIN stream ON entry.stream = stream.no WHERE name = ? ORDER BY entry.no',
    )
    .all(stream);
  const row = rows[nth - 1];
  if (!row) throw new Error(`${stream} has no entry ${nth}.`);
  return row;
}
