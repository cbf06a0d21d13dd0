import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Tell } from '../../../core/ports.ts';
import { syncFile } from '../../atomic-file.ts';
import { fileNames } from '../layout.ts';
import { documentsOfCopy } from './create-documents.ts';
import { type DocumentFile, openDocumentFile } from './document-file.ts';

/** Documents written between two commits: few, so that windows are answered in between. */
const atOnce = 50;

export interface CopiedWorkspace {
  readonly workspaceId: string;
  readonly key: string;
}

/**
 * Copies into a folder's `evidence.db` the documents that it doesn't hold yet, sealed as they are, and reads each
 * of them there. Returns problems in words. A copy that broke off is continued by the next one.
 */
export async function copyNewDocuments(
  from: DocumentFile,
  folder: string,
  workspace: CopiedWorkspace,
  at: Tell,
): Promise<string[]> {
  const target = openDocumentFile(folder, workspace.workspaceId, 'changing');
  let fresh: Uint8Array[];
  try {
    fresh = from.addresses().filter((address) => !target.has(address));
    for (let done = 0; done < fresh.length; done += atOnce) {
      at('documents', done, fresh.length);
      const group = fresh.slice(done, done + atOnce);
      target.write(group.map((address) => ({ address, parts: from.partsOf(address) })));
      await nextTurn();
    }
  } finally {
    target.close();
  }
  await syncFile(join(folder, fileNames.evidence));
  return checkCopies(folder, fresh, workspace);
}

/** What isn't whole is taken away again, so that the next copy tries anew. */
async function checkCopies(
  folder: string,
  addresses: readonly Uint8Array[],
  { workspaceId, key }: CopiedWorkspace,
): Promise<string[]> {
  const copy = documentsOfCopy(folder, workspaceId, key);
  try {
    const broken: Uint8Array[] = [];
    for (const address of addresses) {
      if (!copy.isWhole(address)) broken.push(address);
      await nextTurn();
    }
    if (broken.length === 0) return [];
    copy.file()?.drop(broken);
    return [`${broken.length} of ${addresses.length} documents are not whole; check the workspace`];
  } finally {
    copy.close();
  }
}
