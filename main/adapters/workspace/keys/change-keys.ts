import { fileProblem } from '../../file-problem.ts';
import type { OpenRegister } from '../assemble-register.ts';
import { type Header, readHeader, writeHeader } from '../header.ts';
import { fileNames } from '../layout.ts';
import { storageFailure } from '../storage-failure.ts';

/**
 * The header of an open workspace: that on the disk, or, where it was damaged or deleted since, the one that was read
 * at opening. Throws a StorageFailure when another workspace's stands in its place.
 */
export async function currentHeader({ folder, workspaceId, header: kept }: OpenRegister): Promise<Header> {
  const header = await readHeader(folder);
  if (!header.ok) return kept;
  if (header.value.id !== workspaceId)
    throw storageFailure('WORKSPACE_MOVED', { folder, file: fileNames.header });
  return header.value;
}

/** Writes the wrapped keys anew, whole or not at all. Throws a StorageFailure that says what stands in the way. */
export async function changeKeys(register: OpenRegister, change: Partial<Header['keys']>): Promise<void> {
  const { folder, readOnly, place } = register;
  if (readOnly) throw storageFailure('WORKSPACE_READ_ONLY', { folder });
  place.ensure();
  const header = await currentHeader(register);
  const next = { ...header, keys: { ...header.keys, ...change } };
  try {
    await writeHeader(folder, next);
  } catch (error) {
    const problem = fileProblem(error);
    if (problem === null) throw error;
    throw storageFailure('KEYS_NOT_SAVED', { folder, file: fileNames.header, problem }, error);
  }
  register.header = next;
}
