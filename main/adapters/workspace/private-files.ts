import { chmodSync, closeSync, lstatSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { privateMode } from '../private-mode.ts';
import { fileNames } from './layout.ts';

/** What SQLite puts beside a database. */
export const besideDatabase = ['-wal', '-shm', '-journal'] as const;

const ownFiles = [
  ...Object.values(fileNames),
  ...[fileNames.register, fileNames.evidence].flatMap((name) => besideDatabase.map((end) => name + end)),
];

/**
 * Makes an empty file that its owner alone may read, unless there is one. SQLite takes it for a new database and gives
 * its logs the same rights; a file that SQLite makes has those that the person's umask leaves.
 */
export function makePrivateFile(file: string): void {
  try {
    closeSync(openSync(file, 'wx', privateMode.file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Takes from group and others what earlier programs, copies or a wide umask left them. Only files of our own. */
export function tightenFiles(folder: string): void {
  if (process.platform === 'win32') return;
  for (const name of ownFiles) {
    const file = join(folder, name);
    try {
      const { mode, uid } = lstatSync(file, { throwIfNoEntry: false }) ?? {};
      const isOpenToOthers = mode !== undefined && (mode & 0o170000) === 0o100000 && (mode & 0o077) !== 0;
      if (isOpenToOthers && uid === process.getuid?.()) chmodSync(file, privateMode.file);
    } catch {
      // A file system without rights, such as that of a memory stick, has nothing to take away.
    }
  }
}
