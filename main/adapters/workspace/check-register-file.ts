import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyedDatabase } from './keyed-database.ts';
import { fileNames } from './layout.ts';

/** One damaged page makes many lines; a person needs the first. */
const mostProblems = 20;

/**
 * Reads every page in use from the disk: authentication tags, structure, indexes, length of the file.
 * Returns problems in words, none when the file is whole. Changes nothing but folding the log in.
 */
export function checkRegisterFile(db: KeyedDatabase, folder: string): string[] {
  try {
    db.pragma('wal_checkpoint(TRUNCATE)');
    // Pages in memory would hide what became of them on the disk.
    db.pragma('shrink_memory');
    const found = (db.pragma(`integrity_check(${mostProblems})`) as { integrity_check: string }[])
      .flatMap(({ integrity_check }) => integrity_check.split('\n'))
      .filter((line) => line !== 'ok' && !line.startsWith('***'));
    return [...lengthProblems(db, folder), ...found].slice(0, mostProblems);
  } catch (error) {
    return [`${fileNames.register} can’t be read: ${(error as Error).message}`];
  }
}

function lengthProblems(db: KeyedDatabase, folder: string): string[] {
  const pages = Number(db.pragma('page_count', { simple: true }));
  const expected = pages * Number(db.pragma('page_size', { simple: true }));
  const { size } = statSync(join(folder, fileNames.register));
  return size < expected
    ? [`${fileNames.register} has ${size} bytes of ${expected}; its end is missing`]
    : [];
}
