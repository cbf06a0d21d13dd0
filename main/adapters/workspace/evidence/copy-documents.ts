import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Tell } from '../../../core/ports.ts';
import { syncFile } from '../../atomic-file.ts';
import { sqliteCode } from '../keyed-database.ts';
import { fileNames } from '../layout.ts';
import { documentsOfCopy } from './create-documents.ts';
import { type DocumentFile, openDocumentFile, type SealedPart } from './document-file.ts';

/** Documents written between two commits: few, so that windows are answered in between. */
const atOnce = 50;

export interface CopiedWorkspace {
  readonly workspaceId: string;
  readonly key: string;
}

/**
 * Copies into a folder's `evidence.db` the documents that it doesn't hold yet, sealed as they are, and reads each
 * of them there. Returns the addresses of those that are not whole: they are left out, and the others are there. `named`
 * are the addresses to look for where the file can't list its own. A copy that broke off is continued by the next one.
 */
export async function copyNewDocuments(
  from: DocumentFile,
  folder: string,
  workspace: CopiedWorkspace,
  at: Tell,
  named: () => readonly Uint8Array[] = () => [],
): Promise<Uint8Array[]> {
  const target = openDocumentFile(folder, workspace.workspaceId, 'changing');
  const unreadable: Uint8Array[] = [];
  let fresh: Uint8Array[];
  try {
    fresh = addressesIn(from, named).filter((address) => !target.has(address));
    for (let done = 0; done < fresh.length; done += atOnce) {
      at('documents', done, fresh.length);
      unreadable.push(...writeReadable(from, target, fresh.slice(done, done + atOnce)));
      await nextTurn();
    }
  } finally {
    target.close();
  }
  await syncFile(join(folder, fileNames.evidence));
  const isUnreadable = new Set(unreadable);
  const copied = fresh.filter((address) => !isUnreadable.has(address));
  return [...unreadable, ...(await dropBroken(folder, copied, workspace))];
}

/** What the file lists; where its list can't be read, what of the documents asked for is there. */
function addressesIn(from: DocumentFile, named: () => readonly Uint8Array[]): Uint8Array[] {
  try {
    return from.addresses();
  } catch (error) {
    if (!isDamage(error)) throw error;
    return [...named()];
  }
}

/** Writes a group in one commit; the ones whose pages can't be read are left out and returned. */
function writeReadable(from: DocumentFile, target: DocumentFile, group: readonly Uint8Array[]): Uint8Array[] {
  const left = [...group];
  const unreadable: Uint8Array[] = [];
  while (left.length > 0) {
    try {
      target.write(left.map((address) => ({ address, parts: partsOf(from, address) })));
      break;
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error;
      unreadable.push(error.address);
      left.splice(left.indexOf(error.address), 1);
    }
  }
  return unreadable;
}

/** Tells damage of the file that is read from trouble with the one that is written. */
class UnreadableDocument extends Error {
  readonly address: Uint8Array;
  constructor(address: Uint8Array, cause: unknown) {
    super('A page of a document can’t be read.', { cause });
    this.address = address;
  }
}

function* partsOf(from: DocumentFile, address: Uint8Array): Generator<SealedPart> {
  let read = 0;
  try {
    for (const part of from.partsOf(address)) {
      read += 1;
      yield part;
    }
  } catch (error) {
    throw isDamage(error) ? new UnreadableDocument(address, error) : error;
  }
  // One that was asked for by name and isn't there.
  if (read === 0) throw new UnreadableDocument(address, null);
}

const isDamage = (error: unknown) => sqliteCode(error)?.startsWith('SQLITE_CORRUPT') ?? false;

/** What isn't whole is taken away again, so that the next copy tries anew. */
async function dropBroken(
  folder: string,
  addresses: readonly Uint8Array[],
  { workspaceId, key }: CopiedWorkspace,
): Promise<Uint8Array[]> {
  const copy = documentsOfCopy(folder, workspaceId, key);
  try {
    const broken: Uint8Array[] = [];
    for (const address of addresses) {
      if (!copy.isWhole(address)) broken.push(address);
      await nextTurn();
    }
    if (broken.length > 0) copy.file()?.drop(broken);
    return broken;
  } finally {
    copy.close();
  }
}
