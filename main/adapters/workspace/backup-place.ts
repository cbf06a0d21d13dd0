import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenRegister } from './assemble-register.ts';
import { hasDevice } from './device-record.ts';
import { readHeader } from './header.ts';
import { type KeyedDatabase, openKeyedDatabase } from './keyed-database.ts';
import { fileNames } from './layout.ts';

/** What a backup would meet in a folder, or why none can go there. */
export type BackupPlace = { readonly holds: 'nothing' | 'earlier-copy' } | { readonly problem: string };

const ofBackups = new Set<string>([
  fileNames.header,
  fileNames.register,
  fileNames.evidence,
  fileNames.seal,
  fileNames.label,
  fileNames.incomplete,
  // Stays behind where a system keeps open files; it locks nothing by itself.
  fileNames.lock,
  // Left behind by a copy that broke off; SQLite rolls it back.
  `${fileNames.evidence}-journal`,
]);

/**
 * A folder takes a backup when it is new, empty, or holds an earlier copy of this workspace that nobody has worked
 * in since: a copy that was opened is somebody's workspace and never written over.
 */
export async function backupPlace(register: OpenRegister, folder: string): Promise<BackupPlace> {
  const names = await namesIn(folder);
  if (names.length === 0) return { holds: 'nothing' };
  const isBackup = names.includes(fileNames.register) && names.every((name) => ofBackups.has(name));
  // Opening the workspace's own files a second time would release its lock.
  if (!isBackup || (await realpath(folder)) === (await realpath(register.folder).catch(() => null)))
    return { problem: 'the folder already holds files' };
  const header = await readHeader(folder);
  if (!header.ok || header.value.id !== register.workspaceId)
    return { problem: 'the folder holds another workspace' };
  if (header.value.keys.check !== register.header.keys.check)
    return { problem: 'the folder holds a backup of the same record under another key' };
  const earlier = openKeyedDatabase(join(folder, fileNames.register), register.key, 'existing');
  try {
    if (hasDevice(earlier)) return { problem: 'somebody has worked in the copy there' };
    return holdsMore(earlier, register)
      ? { problem: 'the copy there holds entries that this workspace lacks' }
      : { holds: 'earlier-copy' };
  } finally {
    earlier.close();
  }
}

/** Whether a copy holds an entry that the register doesn't have: of a later state, or of a laptop that went on apart. */
function holdsMore(copy: KeyedDatabase, { db }: OpenRegister): boolean {
  const all =
    'SELECT stream.name AS stream, entry.id AS id FROM entry JOIN stream ON stream.no = entry.stream';
  const has = db
    .prepare<[string, string], number>(
      'SELECT 1 FROM entry WHERE stream = (SELECT no FROM stream WHERE name = ?) AND id = ?',
    )
    .pluck();
  for (const { stream, id } of copy.prepare<[], { stream: string; id: string }>(all).iterate())
    if (has.get(stream, id) === undefined) return true;
  return false;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
