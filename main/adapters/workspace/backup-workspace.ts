import { copyFile, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { refuse } from '../../../shared/contract/messages.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { syncFile, syncFolder } from './atomic-file.ts';
import { checkRegisterFile } from './check-register-file.ts';
import { forgetDevice } from './device-record.ts';
import { openKeyedDatabase } from './keyed-database.ts';
import { fileNames } from './layout.ts';
import type { OpenRegister } from './open-register.ts';

/**
 * Copies header and register into a new folder, checks the copy page by page, and only then gives it its
 * name. The same passphrase and recovery key open it. It carries no device: whoever opens it writes as a new
 * one, so that a restored copy never continues the chain of the original.
 */
export async function backupWorkspace(
  register: OpenRegister,
  folder: string,
): Promise<Result<{ readonly folder: string }, 'BACKUP_FAILED'>> {
  const target = resolve(folder);
  const failed = (problem: string) => refuse('BACKUP_FAILED', { folder: target, problem });
  const partial = join(dirname(target), `${basename(target)}.partial`);
  try {
    if (await holdsFiles(target)) return failed('the folder already holds files');
    await rm(partial, { recursive: true, force: true });
    await mkdir(partial, { recursive: true });
    const problems = await copyInto(partial, register);
    if (problems.length > 0) {
      await rm(partial, { recursive: true, force: true });
      return failed(`the copy is not whole: ${problems[0]}`);
    }
    await rmdir(target).catch(() => {});
    await rename(partial, target);
    await syncFolder(dirname(target));
    return ok({ folder: target });
  } catch (error) {
    await rm(partial, { recursive: true, force: true }).catch(() => {});
    return failed((error as Error).message);
  }
}

async function copyInto(partial: string, { db, folder, key }: OpenRegister): Promise<string[]> {
  await copyFile(join(folder, fileNames.header), join(partial, fileNames.header));
  const file = join(partial, fileNames.register);
  // Reads through the open connection, log included; copying the file by its handle would drop our lock on it.
  db.prepare('VACUUM INTO ?').run(file);
  const copy = openKeyedDatabase(file, key, 'existing');
  let problems: string[];
  try {
    copy.pragma('secure_delete = ON');
    copy.exec(`BEGIN; ${forgetDevice} COMMIT;`);
    problems = checkRegisterFile({ db: copy, folder: partial });
  } finally {
    copy.close();
  }
  await syncFile(file);
  await syncFile(join(partial, fileNames.header));
  await syncFolder(partial);
  return problems;
}

async function holdsFiles(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length > 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
