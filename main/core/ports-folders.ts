import type { Result } from '../../shared/ground/result.ts';

/** Folders of this computer that batches write into. `write` never writes over what is there; `replace` does, with what it wrote before. */
export interface Folders {
  /** Makes the folder where it is missing; answers with its absolute path. */
  prepare(folder: string): Promise<Result<string, 'FOLDER_NOT_WRITABLE'>>;
  /** Writes a new file, whole or not at all; answers with the name that it got: numbered when its own is taken. */
  write(folder: string, name: string, bytes: Uint8Array): Promise<Result<string, 'FILE_NOT_WRITABLE'>>;
  /** Writes a file whole in place of one of its name; answers with the name. */
  replace(folder: string, name: string, bytes: Uint8Array): Promise<Result<string, 'FILE_NOT_WRITABLE'>>;
  /** Whether the folder has a file of this name, as `write` would name it. */
  has(folder: string, name: string): Promise<boolean>;
}
