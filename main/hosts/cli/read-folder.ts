import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { fileProblem } from '../write-file-whole.ts';
import { fileAt, RefusalError, type Surroundings } from './read-input.ts';

/** No pack has more; what has is another folder than was meant. */
const MOST_FILES = 500;
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The files of a folder by their paths inside it, with "/"; null when the path is no folder. Links are refused: they
 * would bring in what lies elsewhere. Throws a RefusalError (FILE_NOT_READABLE).
 */
export function readFolder(path: string, { cwd }: Surroundings): FileContent[] | null {
  const folder = fileAt(path, cwd);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return null;
  const files: FileContent[] = [];
  let size = 0;
  const walk = (inside: string) => {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) walk(name);
      else if (!entry.isFile()) throw notReadable(name, 'it is a link or no ordinary file');
      else {
        size += statSync(join(folder, name)).size;
        if (files.length >= MOST_FILES || size > MOST_BYTES)
          throw notReadable(path, 'the folder holds more than a content pack can');
        files.push({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) });
      }
    }
  };
  try {
    walk('');
  } catch (error) {
    if (error instanceof RefusalError) throw error;
    throw notReadable(path, fileProblem(error));
  }
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function notReadable(file: string, problem: string): RefusalError {
  return new RefusalError(refuse('FILE_NOT_READABLE', { file, problem }).error);
}
