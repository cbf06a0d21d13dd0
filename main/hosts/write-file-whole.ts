import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readlinkSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { renamePatientlySync } from '../adapters/patient-rename.ts';

/** As many as Linux follows. */
const MOST_LINKS = 40;

/**
 * Writes a file so that its name always holds the old content or the whole new one: a neighbour first, then
 * renamed. A link stays a link, and what it leads to is written; who may read an existing file still may. Throws the file system's own error, also where a
 * device or a pipe stands: renaming would put a file in its place. Nothing is left behind then.
 */
export function writeFileWhole(named: string, bytes: Uint8Array): void {
  const path = followLinks(named);
  const { isFile } = kindOf(path);
  if (isFile === false) throw Object.assign(new Error('This is no ordinary file.'), { code: 'ENOTFILE' });
  // A name of its own, since that of the file may be as long as a name can be.
  const beside = join(dirname(path), `.psea-${randomBytes(6).toString('hex')}.part`);
  try {
    const file = openSync(beside, 'wx', 0o600);
    try {
      keepMode(file, path);
      writeAll(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renamePatientlySync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** A new file is for its owner alone; one that is replaced stays open to whom it was. Windows has no such bits. */
function keepMode(file: number, path: string): void {
  const before = statSync(path, { throwIfNoEntry: false });
  if (before && process.platform !== 'win32') fchmodSync(file, before.mode & 0o777);
}

export function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** Of what a path leads to; both undefined where nothing is. A folder counts as a file: renaming onto it fails by itself. */
export function kindOf(path: string): { readonly isFile?: boolean; readonly isFolder?: boolean } {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? { isFile: found.isFile() || found.isDirectory(), isFolder: found.isDirectory() } : {};
}

/** Where a path leads, also when nothing is there yet. A ring of links leads nowhere: the system says so when asked. */
export function followLinks(path: string): string {
  let place = path;
  for (let count = 0; count < MOST_LINKS; count += 1) {
    if (!lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink()) return place;
    place = resolve(dirname(place), readlinkSync(place));
  }
  return path;
}

/** What the file system said, in words that fit into a refusal. */
export function fileProblem(error: unknown, platform = process.platform): string {
  const { code, message, syscall } = error as NodeJS.ErrnoException;
  // Windows denies a rename onto a file that a program holds open, as Word and Excel do with what they show.
  if (
    platform === 'win32' &&
    syscall === 'rename' &&
    (code === 'EPERM' || code === 'EACCES' || code === 'EBUSY')
  )
    return 'it is open in another program, such as Word or Excel; close it there';
  switch (code) {
    case 'ENOENT':
      return 'there is no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'access is denied';
    case 'EROFS':
      return 'the disk can only be read';
    case 'EISDIR':
      return 'it is a folder';
    case 'ENOTDIR':
      return 'a part of its path is not a folder';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full';
    case 'EBUSY':
      return 'another program is using it';
    case 'ENAMETOOLONG':
      return 'its name or path is too long for this disk';
    case 'ELOOP':
      return 'it is a link that leads to itself';
    case 'EPIPE':
      return 'nobody reads what is written there';
    case 'ENOTFILE':
      return 'it is a device or a pipe, not an ordinary file';
    default:
      return code ?? message;
  }
}
