import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenRegister } from './assemble-register.ts';
import { hasDevice } from './device-record.ts';
import { readHeader } from './header.ts';
import { openKeyedDatabase } from './keyed-database.ts';
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
    return hasDevice(earlier)
      ? { problem: 'somebody has worked in the copy there' }
      : { holds: 'earlier-copy' };
  } finally {
    earlier.close();
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
