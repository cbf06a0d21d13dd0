import { join } from 'node:path';

const ending = '.ndjson';

/** Where an exported journal lies: the file, and the folder beside it with what belongs to it. */
export interface JournalPlaces {
  readonly file: string;
  readonly folder: string;
  readonly list: string;
  document(sha256: string): string;
}

/** `path` is a file that ends in “.ndjson”, or a folder in which the file is called “journal”. */
export function journalPlaces(path: string): JournalPlaces {
  const isFile = path.toLowerCase().endsWith(ending);
  const file = isFile ? path : join(path, `journal${ending}`);
  return { file, ...besideOf(`${file.slice(0, -ending.length)}.files`) };
}

/** The same within a folder that has another name as long as it is written. */
export function besideOf(folder: string): Omit<JournalPlaces, 'file'> {
  return {
    folder,
    list: join(folder, `documents${ending}`),
    document: (sha256) => join(folder, 'documents', sha256),
  };
}
