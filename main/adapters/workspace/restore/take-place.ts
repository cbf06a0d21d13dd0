import { existsSync } from 'node:fs';
import { readdir, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { refuse } from '../../../../shared/ground/refusals/messages.ts';
import { ok, type Refused, type Result } from '../../../../shared/ground/result.ts';
import type { OpenProblem, RestoreProblem } from '../../../core/ports.ts';
import { syncFolder } from '../../atomic-file.ts';
import { fileProblem } from '../../file-problem.ts';
import { renamePatiently } from '../../patient-rename.ts';
import { checkPath } from '../check-path.ts';
import { writeHeader } from '../header.ts';
import { refuseLocked } from '../holder.ts';
import { fileNames } from '../layout.ts';
import { takeLock } from '../lock-file.ts';
import type { Unlocked } from './open-backup.ts';

/** Beside the folder, so that taking its place is a matter of names. */
const stagingOf = (folder: string) => `${folder}.restoring`;

/** What only a backup has. */
const ofBackups = [fileNames.seal, fileNames.label, fileNames.incomplete];

/** Where a copy is laid down before it takes the place of a folder. Refuses where it couldn't take it later. */
export async function stagingFor(
  from: string,
  folder: string,
  isOurs: boolean,
): Promise<Result<string, RestoreProblem>> {
  const staged = stagingOf(folder);
  const paths = [checkPath(folder), checkPath(staged)];
  for (const path of paths) if (!path.ok) return path;
  const problem = await problemOf(from, folder, isOurs);
  if (problem !== null) return problem;
  await rm(staged, { recursive: true, force: true });
  return ok(staged);
}

/**
 * Two renames: what is there goes aside, the copy comes. A program that ends between the two leaves the folder's name
 * free and the copy whole beside it: the next to open the folder finds that and goes on (`finishRestore`).
 */
export async function takePlace(
  { header, from }: Unlocked,
  staged: string,
  folder: string,
  now: string,
): Promise<Result<string | null, RestoreProblem>> {
  try {
    // The present keys, where the person knows those.
    await writeHeader(staged, header);
    for (const name of ofBackups) await rm(join(staged, name), { force: true });
    const problem = await problemOf(from, folder, false);
    if (problem !== null) return problem;
    const aside = await setAside(folder, now);
    await renamePatiently(staged, folder);
    await syncFolder(dirname(folder));
    return ok(aside);
  } catch (error) {
    const problem = fileProblem(error);
    if (problem === null) throw error;
    return refuse('RESTORE_FAILED', { from, folder, problem });
  }
}

/** Goes on with a restore that was ended between its two renames; takes away one that never came so far. */
export async function finishRestore(folder: string): Promise<void> {
  const staged = stagingOf(folder);
  if (existsSync(folder) || !existsSync(join(staged, fileNames.header))) return;
  await renamePatiently(staged, folder);
  await syncFolder(dirname(folder));
}

/** What a restore left that was ended before it took the place of anything. */
export async function forgetStaged(folder: string): Promise<void> {
  const staged = stagingOf(folder);
  for (const left of [staged, `${staged}.partial`])
    if (existsSync(left)) await rm(left, { recursive: true, force: true }).catch(() => {});
}

async function setAside(folder: string, now: string): Promise<string | null> {
  if (!existsSync(folder)) return null;
  if ((await readdir(folder)).length === 0) {
    await rmdir(folder);
    return null;
  }
  const name = `${basename(folder)} before restore ${now.slice(0, 10)} ${now.slice(11, 16).replace(':', '')}`;
  for (let count = 1; ; count += 1) {
    const aside = join(dirname(folder), count === 1 ? name : `${name} (${count})`);
    if (existsSync(aside)) continue;
    await renamePatiently(folder, aside);
    return aside;
  }
}

/** Why a folder can't be set aside: somebody has it open, or it is no workspace's. */
async function problemOf(
  from: string,
  folder: string,
  isOurs: boolean,
): Promise<Refused<OpenProblem | 'RESTORE_FAILED'> | null> {
  if (!existsSync(folder)) return null;
  const failed = (problem: string) => refuse('RESTORE_FAILED', { from, folder, problem });
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    return failed(fileProblem(error) ?? (error as Error).message);
  }
  if (names.length === 0) return null;
  if (![fileNames.header, fileNames.register, fileNames.evidence].some((name) => names.includes(name)))
    return failed('the folder holds files and no workspace');
  if (isOurs) return null;
  const lock = takeLock(folder);
  if (lock === 'held') return refuseLocked(folder);
  if (lock !== 'none') lock.undo();
  return null;
}
