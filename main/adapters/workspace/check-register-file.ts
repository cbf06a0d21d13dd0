import { statSync } from 'node:fs';
import { join } from 'node:path';
import { sizeOf } from '../file-problem.ts';
import { foreignObjects } from './foreign-schema.ts';
import type { KeyedDatabase } from './keyed-database.ts';
import { fileNames, tables } from './layout.ts';

/** One damaged page makes many lines; a person needs the first. */
const mostProblems = 20;

/**
 * Reads every page in use from the disk: authentication tags, structure, indexes, length of the file, and whether it
 * holds nothing but what this program makes.
 * Returns problems in words, none when the file is whole. Changes nothing but folding the log in.
 */
export function checkRegisterFile(
  db: KeyedDatabase,
  folder: string,
  /** Of a file whose indexes were made from its tables just now: whether they fit them needn't be asked again. */
  isNew: 'new' | 'kept' = 'kept',
): string[] {
  try {
    // A second reader can't fold the log in: that was done before it was asked.
    if (!db.readonly) db.pragma('wal_checkpoint(TRUNCATE)');
    // Pages in memory would hide what became of them on the disk.
    db.pragma('shrink_memory');
    const check = isNew === 'new' ? 'quick_check' : 'integrity_check';
    const found = (db.pragma(`${check}(${mostProblems})`) as Readonly<Record<string, string>>[])
      .flatMap((row) => Object.values(row))
      .flatMap((text) => text.split('\n'))
      .filter((line) => line !== 'ok' && !line.startsWith('***'));
    const foreign = foreignObjects(db, fileNames.register, tables);
    return [...lengthProblems(db, folder), ...foreign, ...found].slice(0, mostProblems);
  } catch (error) {
    return [`${fileNames.register} can’t be read: ${(error as Error).message}`];
  }
}

function lengthProblems(db: KeyedDatabase, folder: string): string[] {
  const pages = Number(db.pragma('page_count', { simple: true }));
  const expected = pages * Number(db.pragma('page_size', { simple: true }));
  const file = join(folder, fileNames.register);
  // Where somebody writes meanwhile, the last pages may lie in the log alone, a frame for each: 24 bytes before a page.
  const log = db.readonly ? (sizeOf(`${file}-wal`) ?? 0) : 0;
  const { size } = statSync(file);
  return size + log < expected
    ? [`${fileNames.register} has ${size} bytes of ${expected}; its end is missing`]
    : [];
}
