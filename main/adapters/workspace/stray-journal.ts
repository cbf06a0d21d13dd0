import { closeSync, openSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sizeOf } from '../file-problem.ts';
import { readNote } from './holder.ts';
import { fileNames } from './layout.ts';
import { readWithoutLog } from './reading-copy.ts';

const registerJournal = `${fileNames.register}-journal`;
const evidenceJournal = `${fileNames.evidence}-journal`;
const evidenceLog = `${fileNames.evidence}-wal`;

const isThere = (folder: string, name: string) => (sizeOf(join(folder, name)) ?? 0) > 0;

/**
 * Files beside a backup that SQLite would play back into it. A backup is whole by itself: whatever lies there is that of
 * another file. Returns the problem in words, null where there is none.
 */
export function besideBackup(folder: string): string | null {
  for (const name of [registerJournal, evidenceJournal, evidenceLog])
    if (isThere(folder, name))
      return `beside it lies ${name}, which holds pages of another file; a backup has none`;
  return null;
}

/**
 * The same of a workspace that is to be opened. The register keeps a log and no journal, the documents a journal and no
 * log. A journal that a crash left has a note of whoever had the workspace open beside it; without one it is taken for
 * that of another file, since SQLite would roll its pages back into this one without a word.
 */
export function strayJournal(folder: string, key: string): string | null {
  if (isThere(folder, evidenceLog))
    return `${evidenceLog} is a log beside documents that are written without one, so that it is that of another file`;
  const isNoted = readNote(folder)?.files !== undefined;
  if (isThere(folder, evidenceJournal) && !isNoted) return unclaimed(fileNames.evidence, evidenceJournal);
  if (!isThere(folder, registerJournal) || isNoted) return null;
  if (!isOfFirstOpening(folder, key)) return unclaimed(fileNames.register, registerJournal);
  // Nothing of it is needed, and SQLite must not find it.
  rmSync(join(folder, registerJournal), { force: true });
  return null;
}

const unclaimed = (file: string, journal: string) =>
  `beside ${file} lies ${journal}, which holds pages that were to be put back, and nothing tells that they are this file’s`;

/**
 * Whether a journal is what a crash leaves where a copy is opened for the first time and gets its log: it holds the first
 * page alone, which is whole in the register, before that change or after it.
 */
function isOfFirstOpening(folder: string, key: string): boolean {
  const file = join(folder, registerJournal);
  const size = sizeOf(file) ?? 0;
  const handle = openSync(file, 'r');
  try {
    const head = Buffer.alloc(28);
    if (readSync(handle, head, 0, head.length, 0) < head.length || !head.subarray(0, 8).equals(magic))
      return false;
    const [sector, page] = [head.readUInt32BE(20), head.readUInt32BE(24)];
    if (sector < head.length || page < 512) return false;
    const number = Buffer.alloc(4);
    for (let at = sector; at + number.length <= size; at += page + 8)
      if (readSync(handle, number, 0, 4, at) === 4 && number.readUInt32BE(0) !== 1) return false;
  } finally {
    closeSync(handle);
  }
  try {
    return readWithoutLog(folder, key, (db) => db.pragma('schema_version', { simple: true })) !== undefined;
  } catch {
    return false;
  }
}

/** How a rollback journal begins. */
const magic = Buffer.from('d9d505f920a163d7', 'hex');
