import { copyFile, mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import { syncFile, syncFolder } from './atomic-file.ts';
import { backupPlace } from './backup-place.ts';
import { checkRegisterFile } from './check-register-file.ts';
import { forgetDevice } from './device-record.ts';
import { copyNewDocuments } from './evidence/copy-documents.ts';
import type { Documents } from './evidence/create-documents.ts';
import { openKeyedDatabase } from './keyed-database.ts';
import { fileNames } from './layout.ts';
import type { OpenRegister } from './open-register.ts';

/**
 * Copies header, register and documents into a new folder, checks the copy, and only then gives it its name.
 * Into a folder that holds an earlier copy of this workspace only documents go that are new, then the register
 * takes the place of the earlier one. The same passphrase and recovery key open the copy. It carries no device:
 * whoever opens it writes as a new one, so that a restored copy never continues the chain of the original.
 */
export async function backupWorkspace(
  register: OpenRegister,
  documents: Documents,
  folder: string,
): Promise<Result<{ readonly folder: string }, 'BACKUP_FAILED'>> {
  const target = resolve(folder);
  const failed = (problem: string) => refuse('BACKUP_FAILED', { folder: target, problem });
  const partial = join(dirname(target), `${basename(target)}.partial`);
  try {
    const place = await backupPlace(register, target);
    if ('problem' in place) return failed(place.problem);
    await rm(partial, { recursive: true, force: true });
    await mkdir(partial, { recursive: true });
    // The register first: every document that its entries name is there by then.
    const problems = await copyInto(partial, register);
    if (problems.length === 0)
      problems.push(
        ...(await copyNewDocuments(documents, place.holds === 'nothing' ? partial : target, register)),
      );
    if (problems.length > 0) {
      await rm(partial, { recursive: true, force: true });
      return failed(`the copy is not whole: ${problems[0]}`);
    }
    if (place.holds === 'nothing') {
      await rmdir(target).catch(() => {});
      await rename(partial, target);
    } else {
      await renew(partial, target);
    }
    await syncFolder(dirname(target));
    return ok({ folder: target });
  } catch (error) {
    await rm(partial, { recursive: true, force: true }).catch(() => {});
    return failed((error as Error).message);
  }
}

/** Header and register of an earlier copy make room; its documents are up to date by now. */
async function renew(partial: string, target: string): Promise<void> {
  for (const name of [fileNames.register, fileNames.header]) {
    await rename(join(partial, name), join(target, name));
  }
  await rm(partial, { recursive: true, force: true });
  await syncFolder(target);
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
