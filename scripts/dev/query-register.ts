// Asks an encrypted register in SQL, for engineers. It works on a copy, which is removed again, so that no record
// is ever changed past the journal. Close the workspace first: a copy made while something is written can't be read.
//   PSEA_PASSPHRASE=… node scripts/dev/query-register.ts FOLDER "SELECT name, seq FROM stream"
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readHeader } from '../../main/adapters/workspace/header.ts';
import { openKeyedDatabase } from '../../main/adapters/workspace/keyed-database.ts';
import { fileNames } from '../../main/adapters/workspace/layout.ts';
import { unlockKey } from '../../main/adapters/workspace/unlock-key.ts';

/** The rows of one query, or what is in the way, in words. */
export async function queryRegister(
  folder: string,
  passphrase: string,
  query: string,
): Promise<readonly unknown[] | { readonly problem: string }> {
  const header = await readHeader(folder);
  if (!header.ok) return { problem: header.error.message };
  const key = await unlockKey(folder, header.value, { kind: 'passphrase', passphrase });
  if (!key.ok) return { problem: key.error.message };
  const copy = mkdtempSync(join(tmpdir(), 'psea-query-'));
  try {
    for (const name of [fileNames.register, `${fileNames.register}-wal`]) {
      if (existsSync(join(folder, name))) copyFileSync(join(folder, name), join(copy, name));
    }
    const db = openKeyedDatabase(join(copy, fileNames.register), key.value, 'existing');
    try {
      return db.prepare(query).all();
    } finally {
      db.close();
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const [folder, query] = process.argv.slice(2);
  const passphrase = process.env.PSEA_PASSPHRASE;
  if (!folder || !query || !passphrase) {
    process.stderr.write('Usage: PSEA_PASSPHRASE=… node scripts/dev/query-register.ts FOLDER "SELECT …"\n');
    process.exit(2);
  }
  const found = await queryRegister(folder, passphrase, query);
  if ('problem' in found) {
    process.stderr.write(`${found.problem}\n`);
    process.exit(1);
  }
  process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
}
