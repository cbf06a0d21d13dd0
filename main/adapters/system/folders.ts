import { mkdir, open, rm, stat, writeFile } from 'node:fs/promises';
import { extname, isAbsolute, join, resolve } from 'node:path';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { fitFileName, fitWholeName } from '../../../shared/ground/words/file-name.ts';
import type { Folders } from '../../core/ports-folders.ts';
import { writeFileAtomically } from '../atomic-file.ts';
import { fileProblem } from '../file-problem.ts';

/** Folders on the disk. A relative path is relative to where the person stands (`INIT_CWD` under npm). */
export const systemFolders: Folders = {
  async prepare(folder) {
    const path = isAbsolute(folder) ? folder : resolve(process.env.INIT_CWD ?? process.cwd(), folder);
    const probe = join(path, `.psea-${process.pid}`);
    try {
      await mkdir(path, { recursive: true });
      // Only writing tells whether writing is allowed.
      await writeFile(probe, '');
      await rm(probe);
      return ok(path);
    } catch {
      return refuse('FOLDER_NOT_WRITABLE', { folder: path });
    }
  },
  async write(folder, name, bytes) {
    const ending = extname(name);
    const stem = name.slice(0, name.length - ending.length);
    for (let count = 1; ; count += 1) {
      const own = fitFileName(stem, `${count === 1 ? '' : ` (${count})`}${ending}`);
      try {
        if (await writeNew(join(folder, own), bytes)) return ok(own);
      } catch (error) {
        const problem = fileProblem(error);
        if (problem === null) throw error;
        return refuse('FILE_NOT_WRITABLE', { file: own, problem });
      }
    }
  },
  async replace(folder, name, bytes) {
    try {
      await writeFileAtomically(join(folder, fitWholeName(name)), bytes);
      return ok(fitWholeName(name));
    } catch (error) {
      const problem = fileProblem(error);
      if (problem === null) throw error;
      return refuse('FILE_NOT_WRITABLE', { file: name, problem });
    }
  },
  async has(folder, name) {
    const found = await stat(join(folder, fitWholeName(name))).catch(() => null);
    return found?.isFile() ?? false;
  },
};

/** Writes a file that is not there yet, whole or not at all; false when its name is taken. */
async function writeNew(path: string, bytes: Uint8Array): Promise<boolean> {
  const file = await openNew(path);
  if (file === null) return false;
  try {
    await file.writeFile(bytes);
  } catch (error) {
    await file.close();
    await rm(path, { force: true });
    throw error;
  }
  await file.close();
  return true;
}

/** The file, open for writing; null when the name is taken. */
async function openNew(path: string) {
  try {
    return await open(path, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return null;
    throw error;
  }
}
