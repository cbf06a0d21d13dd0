import { join } from 'node:path';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import type { Result } from '../../../shared/ground/result.ts';
import type { OpenProblem, Unlock } from '../../core/ports.ts';
import { sizeOf } from '../file-problem.ts';
import type { NewSeed, OpenRegister } from './assemble-register.ts';
import { checkPath } from './check-path.ts';
import { readHeader } from './header.ts';
import { refuseLocked } from './holder.ts';
import { openKeyedDatabase, sqliteCode } from './keyed-database.ts';
import { fileNames } from './layout.ts';
import { openPrivateCopy } from './open-register.ts';
import { identityOf, isSameFile } from './place.ts';
import { makePrivateFile } from './private-files.ts';
import { temporaryPlace } from './reading-copy.ts';
import { unlockKey } from './unlock-key.ts';

/**
 * Opens for reading what another program has open: a copy of the register as it is at this moment, made by SQLite in one
 * reading, beside whoever writes. Nothing is written in the folder but the marks of readers in the memory that
 * connections share. A program that keeps the register for itself alone, as on drives without such memory, lets nobody in.
 */
export async function openSnapshot(
  folder: string,
  unlock: Unlock,
  newSeed: NewSeed,
): Promise<Result<OpenRegister, OpenProblem>> {
  const place = checkPath(folder);
  if (!place.ok) return place;
  const header = await readHeader(place.value);
  if (!header.ok) return header;
  const key = await unlockKey(place.value, header.value, unlock);
  if (!key.ok) return key;
  const { target, remove } = temporaryPlace();
  const problem = copyByReading(place.value, join(target, fileNames.register), key.value);
  if (problem) {
    remove();
    return problem;
  }
  return openPrivateCopy(place.value, { folder: target, remove }, header.value, key.value, newSeed);
}

function copyByReading(folder: string, target: string, key: string) {
  const file = join(folder, fileNames.register);
  if (sizeOf(file) === null)
    return refuse('WORKSPACE_DAMAGED', { folder, problem: `${fileNames.register} is missing` });
  try {
    makePrivateFile(target);
    const named = identityOf(file);
    const db = openKeyedDatabase(file, key, 'reading');
    try {
      db.prepare('VACUUM INTO ?').run(target);
    } finally {
      db.close();
    }
    return isSameFile(named, identityOf(file))
      ? null
      : refuse('WORKSPACE_MOVED', { folder, file: fileNames.register });
  } catch (error) {
    const code = sqliteCode(error);
    if (code === null) throw error;
    if (code === 'SQLITE_FULL') return refuse('DISK_FULL', { folder: target });
    if (/^SQLITE_(CORRUPT|NOTADB)/.test(code))
      return refuse('WORKSPACE_DAMAGED', {
        folder,
        problem: `${fileNames.register} can’t be read (${code})`,
      });
    return refuseLocked(folder);
  }
}
