import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { PackageFile } from '../../core/ports-packages.ts';
import { fileProblem, sizeOf } from '../file-problem.ts';

const ending = '.psea';

const together = 64;

const fileIn = (place: string) => async (name: string) => {
  const path = join(place, name);
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? [{ path, name, bytes: found.size, changed: found.mtimeMs }] : [];
};

/** Files of a folder that are named as packages; one that goes away meanwhile is left out. */
export async function listPackages(
  folder: string,
): Promise<Result<readonly PackageFile[], 'FILE_NOT_READABLE'>> {
  const place = resolve(folder);
  try {
    const names = (await readdir(place)).filter((name) => name.toLowerCase().endsWith(ending)).sort();
    const files: PackageFile[] = [];
    // Not all at once: a drive elsewhere answers slowly, and thousands of questions would wait for each other.
    for (let from = 0; from < names.length; from += together)
      files.push(...(await Promise.all(names.slice(from, from + together).map(fileIn(place)))).flat());
    return ok(files);
  } catch (error) {
    const problem = fileProblem(error);
    if (problem === null) throw error;
    return refuse('FILE_NOT_READABLE', { file: place, problem });
  }
}

/** Where a package goes: the path itself, or a free name in it where it is a folder. */
export async function placeForPackage(path: string, name: string): Promise<string> {
  const place = resolve(path);
  const isFolder = await stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return place;
  const stem = name.slice(0, -ending.length);
  for (let number = 1; ; number += 1) {
    const file = join(place, number === 1 ? name : `${stem} ${number}${ending}`);
    if (sizeOf(file) === null) return file;
  }
}
