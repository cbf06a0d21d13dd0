import { mostPackBytes } from '../../../shared/content/packs/pack.ts';
import { packTooLarge } from '../../../shared/content/packs/read-pack.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';

export interface ArchiveFile {
  /** With "/" between folders, as the archive says it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** An archive whose table of contents was measured; a file is unpacked when it is asked for. */
interface OpenArchive {
  readonly names: readonly string[];
  readonly read: (name: string) => Promise<Result<Uint8Array | null>>;
}

/**
 * The files of a zip archive that someone else made. `open` measures it before anything is unpacked: entries,
 * expansion, encryption, names that lead outside, two entries of one name.
 */
export async function unpackArchive(
  file: { readonly name: string; readonly bytes: Uint8Array },
  open: (bytes: Uint8Array) => Promise<Result<OpenArchive>>,
): Promise<Result<ArchiveFile[], 'PACK_UNREADABLE' | 'DOCUMENT_TOO_LARGE'>> {
  if (file.bytes.length > mostPackBytes) return packTooLarge(file.name);
  const archive = await open(file.bytes);
  if (!archive.ok) return unreadable(file.name, archive.error);
  const files: ArchiveFile[] = [];
  let size = 0;
  for (const path of archive.value.names) {
    if (path.endsWith('/')) continue;
    const read = await archive.value.read(path);
    if (!read.ok) return unreadable(file.name, read.error);
    const bytes = read.value ?? new Uint8Array();
    size += bytes.length;
    if (size > mostPackBytes) return packTooLarge(file.name);
    files.push({ path, bytes });
  }
  return ok(files);
}

function unreadable(file: string, { code, details }: { readonly code: string; readonly details: object }) {
  const { problem } = details as { problem?: unknown };
  const told = typeof problem === 'string' ? problem.replace(/\.$/, '') : 'it is no zip archive';
  return code === 'SPREADSHEET_TOO_LARGE'
    ? refuse('DOCUMENT_TOO_LARGE', { file, problem: told })
    : refuse('PACK_UNREADABLE', { problem: told });
}
