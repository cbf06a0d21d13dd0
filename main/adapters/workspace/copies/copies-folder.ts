import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { FoundCopy } from '../../../core/ports-backup.ts';
import { sizeOf } from '../../file-problem.ts';
import { readLabel } from '../backup-label.ts';
import { fileNames } from '../layout.ts';

const prefix = 'psea-backups-';

/**
 * Where the program's own copies of a workspace lie: beside its folder and not in it, so that they are there when the
 * folder is gone, and stay where they are when a restore sets the folder aside. Named by the workspace and not by its
 * folder, which may get another name.
 */
export function copiesFolder(folder: string, workspaceId: string): string {
  const name = createHash('sha256').update(workspaceId).digest('hex').slice(0, 8);
  return join(dirname(folder), `${prefix}${name}`);
}

/** The folder that holds the documents of a copy: its own, or that which the program's own copies share. */
export function documentsOf(copy: string): string {
  const around = dirname(copy);
  const own = (sizeOf(join(copy, fileNames.evidence)) ?? 0) > 0;
  return !own && basename(around).startsWith(prefix) ? around : copy;
}

/**
 * Copies of the workspace in a folder by their labels, newest first. Where its header can't be read, or the folder is
 * gone, all that lie beside it: which of them are its own shows by the key.
 */
export async function listCopies(folder: string): Promise<FoundCopy[]> {
  const id = await workspaceIn(folder);
  const places = id === null ? await placesBeside(folder) : [copiesFolder(folder, id)];
  const found = await Promise.all(places.map(copiesIn));
  return found.flat().sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
}

async function copiesIn(place: string): Promise<FoundCopy[]> {
  return (await namesIn(place)).flatMap((name) => {
    const folder = join(place, name);
    const label = name.endsWith('.partial') ? null : readLabel(folder);
    return label ? [{ ...label, folder }] : [];
  });
}

/** Takes a copy away: only one that lies where the program puts them, and has its label. */
export async function removeCopy(folder: string): Promise<void> {
  if (!basename(dirname(folder)).startsWith(prefix) || readLabel(folder) === null)
    throw new Error('This is no copy that the program made by itself.');
  await rm(folder, { recursive: true, force: true });
}

/** Whether a place lies neither in the workspace's folder nor among the program's own copies. */
export function isElsewhere(folder: string, place: string): boolean {
  const [workspace, there] = [resolve(folder), resolve(place)];
  const isIn = (outer: string) => there === outer || there.startsWith(outer + sep);
  const beside = relative(dirname(workspace), there).split(sep)[0] ?? '';
  return !isIn(workspace) && !beside.startsWith(prefix);
}

async function placesBeside(folder: string): Promise<string[]> {
  const around = dirname(folder);
  const names = await namesIn(around);
  return names.filter((name) => name.startsWith(prefix)).map((name) => join(around, name));
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    // Nothing is listed where nothing can be: whoever looks for copies is told that none were found.
    return [];
  }
}

/** The id that a header gives, whatever else is wrong with it. */
async function workspaceIn(folder: string): Promise<string | null> {
  try {
    const { id } = JSON.parse(await readFile(join(folder, fileNames.header), 'utf8')) as { id?: unknown };
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
}
