import type { PackFile } from '../../../shared/content/packs/read-pack.ts';
import type { WorkspaceStore } from '../ports.ts';

/** A file of a pack as it was handed over: its path inside the pack, and its content. */
export interface GivenFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Files of a pack with hash and text, as reading it needs them. Keeps nothing. */
export function packFiles(
  { documents }: Pick<WorkspaceStore, 'documents'>,
  files: readonly GivenFile[],
): PackFile[] {
  return files.map(({ path, bytes }) => ({
    path,
    sha256: documents.prepare(bytes).sha256,
    text: utf8(bytes),
  }));
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
