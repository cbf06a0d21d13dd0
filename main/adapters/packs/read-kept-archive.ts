import { unzipSync } from 'fflate';
import type { ArchiveFile } from './unpack-archive.ts';

/** The files of an archive that this program wrote and whose hash was checked; null when it is none. */
export function readKeptArchive(bytes: Uint8Array): ArchiveFile[] | null {
  try {
    return Object.entries(unzipSync(bytes)).map(([path, content]) => ({ path, bytes: content }));
  } catch {
    return null;
  }
}
