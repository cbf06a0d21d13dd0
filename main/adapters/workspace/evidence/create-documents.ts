import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type DocumentStore, isCancellation, isStorageFailure, type Tell } from '../../../core/ports.ts';
import { sizeOf } from '../../file-problem.ts';
import type { OpenRegister } from '../assemble-register.ts';
import { sqliteCode } from '../keyed-database.ts';
import { fileNames } from '../layout.ts';
import { ownPlace } from '../place.ts';
import { guardDocuments, storageFailure } from '../storage-failure.ts';
import { type DocumentFile, hasDocumentFile, openDocumentFile, type SealedPart } from './document-file.ts';
import { createDocumentSeal, type DocumentSeal } from './document-seal.ts';

/** Bytes of one part. */
const partSize = 1024 * 1024;

export interface Documents extends DocumentStore {
  /** The file to copy; null while there is none, "lost" when there was one that the folder's path leads to no more. */
  fileToCopy(): DocumentFile | 'lost' | null;
  /**
   * Makes the file ready for a second reader, who can't take back what broke off; false when it is no longer that of its
   * path. Throws a StorageFailure.
   */
  settle(): boolean;
  /** The open file; null while there is none and none is to be made. */
  file(): DocumentFile | null;
  readonly seal: DocumentSeal;
  /** Whether all of the document at an address is there and as it was sealed. */
  isWhole(address: Uint8Array): boolean;
  /** Reads every document. Problems in words. */
  check(at?: Tell): string[];
  close(): void;
}

/** What of an open workspace its documents need. */
export type DocumentsOf = Pick<
  OpenRegister,
  'folder' | 'workspaceId' | 'key' | 'readOnly' | 'shared' | 'place'
>;

/**
 * The documents of one workspace. Nothing of `evidence.db` is touched before the first document is asked for or
 * kept, so that opening a workspace costs the same with ten thousand documents as with none.
 */
export function createDocuments(of: DocumentsOf): Documents {
  const { folder, workspaceId, key, readOnly, shared } = of;
  const place = of.place.beside();
  const seal = createDocumentSeal(key);
  const mode = readOnly ? 'reading' : shared ? 'changing-shared' : 'changing';
  let hadFile = hasDocumentFile(folder);
  let opened: DocumentFile | null = null;
  const open = () => {
    // A folder that is gone, or another one in its place, is no place to look for documents or to begin with them.
    place.ensure();
    opened = openDocumentFile(folder, workspaceId, mode);
    place.hold(fileNames.evidence);
    hadFile = true;
    return opened;
  };
  const existing = () => {
    if (opened || hasDocumentFile(folder)) return opened ?? open();
    place.ensure();
    return null;
  };
  const present = () => opened ?? open();
  const readWhole = (address: Uint8Array): Buffer | null => {
    try {
      return joinParts(existing()?.partsOf(address) ?? [], seal);
    } catch (error) {
      // A page that can't be read makes this document unreadable, not the workspace.
      if (sqliteCode(error)?.startsWith('SQLITE_CORRUPT')) return null;
      throw error;
    }
  };
  const read = (sha256: string): Uint8Array | null =>
    guardDocuments(folder, () => {
      const bytes = readWhole(seal.addressOf(sha256));
      return bytes && hashOf(bytes) === sha256 ? bytes : null;
    });

  return {
    seal,
    file: () => guardDocuments(folder, existing),
    has: (sha256) => guardDocuments(folder, () => existing()?.has(seal.addressOf(sha256)) ?? false),
    count: () => guardDocuments(folder, () => existing()?.addresses().length ?? 0),
    read,
    isWhole: (address) => readWhole(address) !== null,
    prepare(bytes) {
      const sha256 = hashOf(bytes);
      const address = seal.addressOf(sha256);
      return {
        sha256,
        keep() {
          if (readOnly) throw storageFailure('WORKSPACE_READ_ONLY', { folder });
          // What is there and whole stays; what was damaged is mended by the same document coming again.
          if (guardDocuments(folder, () => existing()?.has(address)) && read(sha256) !== null) {
            place.ensure();
            return;
          }
          guardDocuments(folder, () =>
            present().write([{ address, parts: sealParts(bytes, address, seal) }], place.ensure),
          );
        },
      };
    },
    fileToCopy() {
      try {
        return guardDocuments(folder, () => opened ?? existing()) ?? (hadFile ? 'lost' : null);
      } catch (error) {
        if (!isStorageFailure(error) || error.refusal.code !== 'WORKSPACE_MOVED') throw error;
        return hadFile ? 'lost' : null;
      }
    },
    settle() {
      place.ensure();
      if (!hasDocumentFile(folder)) return !hadFile;
      if ((sizeOf(join(folder, `${fileNames.evidence}-journal`)) ?? 0) > 0) guardDocuments(folder, existing);
      return true;
    },
    check(at = () => {}) {
      try {
        const file = existing();
        if (!file) return [];
        const problems = file.check().map((line) => `${fileNames.evidence}: ${line}`);
        const addresses = file.addresses();
        const broken = addresses.filter((address, done) => {
          at('documents', done, addresses.length);
          return readWhole(address) === null;
        }).length;
        if (broken > 0)
          problems.push(`${fileNames.evidence}: ${broken} of ${addresses.length} documents are not whole`);
        return problems;
      } catch (error) {
        if (isCancellation(error)) throw error;
        return [`${fileNames.evidence} can’t be read: ${(error as Error).message}`];
      }
    },
    close() {
      opened?.close();
      opened = null;
    },
  };
}

/** The documents in a folder whose register isn't open: those of a copy that is being written. */
export function documentsOfCopy(folder: string, workspaceId: string, key: string): Documents {
  return createDocuments({ folder, workspaceId, key, readOnly: false, shared: false, place: ownPlace });
}

/** One part after the other, so that a document never stands in memory twice. */
function* sealParts(bytes: Uint8Array, address: Uint8Array, seal: DocumentSeal): Generator<SealedPart> {
  const parts = Math.max(1, Math.ceil(bytes.length / partSize));
  for (let part = 0; part < parts; part += 1) {
    const place = { address, part, parts };
    yield { ...place, ...seal.seal(bytes.subarray(part * partSize, (part + 1) * partSize), place) };
  }
}

function joinParts(parts: Iterable<SealedPart>, seal: DocumentSeal): Buffer | null {
  const open: Buffer[] = [];
  let expected = -1;
  for (const { body, mark, ...place } of parts) {
    const bytes = place.part === open.length ? seal.unseal({ body, mark }, place) : null;
    if (bytes === null) return null;
    open.push(bytes);
    expected = place.parts;
  }
  return open.length === expected ? Buffer.concat(open) : null;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
