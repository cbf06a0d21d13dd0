import { mkdir, open, rm, writeFile } from 'node:fs/promises';
import { extname, isAbsolute, join, resolve } from 'node:path';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import type { Folders } from '../../core/ports.ts';

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
      const own = fittingName(stem, `${count === 1 ? '' : ` (${count})`}${ending}`);
      const file = await openNew(join(folder, own));
      if (file === null) continue;
      try {
        await file.writeFile(bytes);
      } catch (error) {
        await file.close();
        await rm(join(folder, own), { force: true });
        throw error;
      }
      await file.close();
      return own;
    }
  },
};

/** In bytes, on every system that this program runs on. */
const longestName = 255;

/** The two parts as one name; the first is cut where a disk would take no name as long, between two characters. */
function fittingName(stem: string, ending: string): string {
  const room = longestName - Buffer.byteLength(ending);
  if (Buffer.byteLength(stem) <= room) return stem + ending;
  let cut = '';
  for (const character of stem) {
    if (Buffer.byteLength(cut + character) > room) break;
    cut += character;
  }
  return cut.trimEnd() + ending;
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
