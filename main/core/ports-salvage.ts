import type { ProgressStep } from '../../shared/contract/progress.ts';

/** A workspace whose files are damaged, laid open for reading; nothing in its folder is changed. */
export interface DamagedWorkspace {
  /** Absolute. */
  readonly folder: string;
  readonly workspaceId: string;
  /** The raw key, hexadecimal. */
  readonly key: string;
  /**
   * The canonical texts of the entries that can be read, each once. An entry from a page that isn't as it was written is
   * given out only where its own signature holds and its device is among `believed`, or wrote on a page that is whole.
   */
  entries(
    verify: Verify,
    believed: ReadonlySet<string>,
    at: (step: ProgressStep, done: number, total: number) => void,
  ): Iterable<string>;
  /** What was found, once all entries were read. */
  found(): SalvageFound;
  /** A document's content, wherever its parts lie; null where they don't make it up any more. */
  document(sha256: string): Uint8Array | null;
  close(): void;
}

export type Verify = (device: string, text: string, signature: string) => boolean;

/** An entry of which is known that it was there. `stream` is null where not even that can be told. */
export interface KnownEntryId {
  readonly id: string;
  readonly stream: string | null;
}

export interface SalvageFound {
  readonly register: {
    readonly state: 'missing' | 'there';
    /** Pages that it says it has, and those that are there as they were written. */
    readonly pages: number;
    readonly whole: number;
    /**
     * Beside it: changes that were not folded in. `gone`: a note tells of it, and it isn't there. `foreign`: nobody
     * vouches that it is this register's.
     */
    readonly log: 'none' | 'whole' | 'damaged' | 'gone' | 'foreign';
  };
  /** Whether there is a file of documents at all. */
  readonly hasDocuments: boolean;
  /** Entries that were read. */
  readonly read: number;
  /** Entries on damaged pages that nothing vouches for, and which were left. */
  readonly left: number;
  /** Whether all that was recorded is known by its id, so that `lost` is all there is. */
  readonly isListWhole: boolean;
  /** Entries that are known to have been there and that can't be read. */
  readonly lost: readonly KnownEntryId[];
  /** What the list of partners said of a stream. */
  readonly names: ReadonlyMap<string, { readonly reference: string; readonly name: string }>;
}
