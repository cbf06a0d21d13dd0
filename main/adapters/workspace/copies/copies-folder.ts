import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { FoundCopy } from '../../../core/ports-backup.ts';
import { sizeOf } from '../../file-problem.ts';
import { readLabel } from '../backup-label.ts';
import { soundHeader } from '../header.ts';
import { fileNames } from '../layout.ts';
import { copiesPrefix, isOfRecord, namesOfCopies, type RecordKey } from './copies-names.ts';

/**
 * Where the program's own copies of a workspace go: beside its folder and not in it, so that they are there when the
 * folder is gone, and stay where they are when a restore sets the folder aside. Named by the record and its key and not
 * by its folder, which may get another name: a record that was made anew has another key, its documents are sealed by
 * that one, and its copies take none of the other's away. A folder of the name that the record alone gave goes on being
 * used while nothing in it is of another key.
 */
export function createCopiesFolder(folder: string, record: RecordKey): () => string {
  const { own, shared } = namesOfCopies(record);
  const [ownFolder, sharedFolder] = [own, shared].map((name) => join(dirname(folder), name)) as [
    string,
    string,
  ];
  let settled: string | null = null;
  return () => {
    if (settled !== null) return settled;
    const owners = existsSync(ownFolder) ? null : ownersIn(sharedFolder, record.check);
    if (owners === null || owners.others || (owners.unknown && !owners.own)) return ownFolder;
    // Of a folder that holds no copy so far, the next one to make a copy may be another.
    if (owners.own) settled = sharedFolder;
    return sharedFolder;
  };
}

/** Of which keys the copies in a folder are; null where there is no such folder. */
function ownersIn(place: string, check: string) {
  let names: string[];
  try {
    names = readdirSync(place);
  } catch {
    return null;
  }
  const checks = names
    .filter((name) => existsSync(join(place, name, fileNames.register)))
    .map((name) => soundHeader(join(place, name))?.keys.check ?? null);
  return {
    own: checks.includes(check),
    others: checks.some((each) => each !== null && each !== check),
    unknown: checks.includes(null) || existsSync(join(place, fileNames.evidence)),
  };
}

/** The folder that holds the documents of a copy: its own, or that which the program's own copies share. */
export function documentsOf(copy: string): string {
  const around = dirname(copy);
  const own = (sizeOf(join(copy, fileNames.evidence)) ?? 0) > 0;
  return !own && basename(around).startsWith(copiesPrefix) ? around : copy;
}

/**
 * Copies of the workspace in a folder by their labels, newest first, without those that are known to be of another key.
 * Where its header can't be read, or the folder is gone, all that lie beside it: which of them are its own shows by the
 * key.
 */
export async function listCopies(folder: string): Promise<FoundCopy[]> {
  const header = soundHeader(folder);
  if (header) {
    const { check } = header.keys;
    const copies = await copiesOf(folder, { id: header.id, check });
    return copies.flatMap(({ copy, key }) => (key === null || key === check ? [copy] : []));
  }
  const id = await workspaceIn(folder);
  const places = (await placesBeside(folder)).filter(
    (place) => id === null || isOfRecord(basename(place), id),
  );
  return (await Promise.all(places.map(copiesIn))).flat().sort(newestFirst);
}

/** Those of them whose header says that they are of this key: the ones that may be taken away. */
export async function listOwnCopies(folder: string, record: RecordKey): Promise<FoundCopy[]> {
  const copies = await copiesOf(folder, record);
  return copies.flatMap(({ copy, key }) => (key === record.check ? [copy] : []));
}

const newestFirst = (a: FoundCopy, b: FoundCopy) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1);

/** All in the folders that a record and its key may have, each with the key that its header names; null for none. */
async function copiesOf(folder: string, record: RecordKey) {
  const { own, shared } = namesOfCopies(record);
  const places = [own, shared].map((name) => join(dirname(folder), name));
  const found = (await Promise.all(places.map(copiesIn))).flat().sort(newestFirst);
  return found.map((copy) => ({ copy, key: soundHeader(copy.folder)?.keys.check ?? null }));
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
  if (!basename(dirname(folder)).startsWith(copiesPrefix) || readLabel(folder) === null)
    throw new Error('This is no copy that the program made by itself.');
  await rm(folder, { recursive: true, force: true });
}

/** A path without links, also of a folder that is not there yet: a link would lead back unseen. */
function realPlace(path: string): string {
  const place = resolve(path);
  try {
    return realpathSync.native(place);
  } catch {
    const above = dirname(place);
    return above === place ? place : join(realPlace(above), basename(place));
  }
}

/** Whether a place lies neither in the workspace's folder nor among the program's own copies. */
export function isElsewhere(folder: string, place: string): boolean {
  const [workspace, there] = [realPlace(folder), realPlace(place)];
  const isIn = (outer: string) => there === outer || there.startsWith(outer + sep);
  const beside = relative(dirname(workspace), there).split(sep)[0] ?? '';
  return !isIn(workspace) && !beside.startsWith(copiesPrefix);
}

async function placesBeside(folder: string): Promise<string[]> {
  const around = dirname(folder);
  const names = await namesIn(around);
  return names.filter((name) => name.startsWith(copiesPrefix)).map((name) => join(around, name));
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
