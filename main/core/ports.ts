import type { Refusal, Result } from '../../shared/ground/result.ts';
import type { ChainTools } from '../../shared/record/journal/chain.ts';
import type { Entry, Person } from '../../shared/record/journal/entry.ts';
import type { ChainHead } from '../../shared/record/journal/seal.ts';

/** What the core needs from the world. Hosts give adapters; tests give the same, but clock and ids. */

export interface Clock {
  /** ISO 8601 in UTC, with milliseconds. */
  now(): string;
  /** Today's calendar date where the person is, `YYYY-MM-DD`. */
  today(): string;
}

export interface Ids {
  /** A new identifier that no other device will ever give. */
  newId(): string;
}

/**
 * What an open store throws when disk or file fail in the midst of work: nothing a caller does wrong, and
 * nothing it can mend. It carries what the person is told.
 */
export interface StorageFailure extends Error {
  readonly refusal: Refusal<'DISK_FULL' | 'DISK_FAILED' | 'WORKSPACE_DAMAGED'>;
}

export function isStorageFailure(error: unknown): error is StorageFailure {
  return error instanceof Error && 'refusal' in error;
}

/** Everything that one change writes; all of it is kept or nothing is. */
export interface JournalWrite {
  readonly entries: readonly Entry[];
  /** New ends of this device's chains, by stream. */
  readonly heads: ReadonlyMap<string, ChainHead>;
  /** State of each touched stream after the change. */
  readonly snapshots: ReadonlyMap<string, unknown>;
  /** List rows of the touched partners. */
  readonly rows: ReadonlyMap<string, unknown>;
  /** Highest numbers given for references, by counter name. */
  readonly counters?: ReadonlyMap<string, number>;
}

/**
 * Documents of evidence by the SHA-256 (hexadecimal) of their content, written once and encrypted. The file behind
 * it is opened at the first use and not with the workspace.
 */
export interface DocumentStore {
  /** Hashes content; keeping it is another step, so that a refusal in between stores nothing. */
  prepare(bytes: Uint8Array): PreparedDocument;
  has(sha256: string): boolean;
  /** The content, its hash checked again; null when it is missing or not what was kept. */
  read(sha256: string): Uint8Array | null;
}

export interface PreparedDocument {
  readonly sha256: string;
  /** Returns after the whole content is on the disk; content that is there is not written again. */
  keep(): void;
}

/** The open record of one workspace. Every read is of what was acknowledged. */
export interface WorkspaceStore {
  readonly folder: string;
  readonly workspaceId: string;
  /** This device as the workspace knows it. `code` is three characters and part of every reference. */
  readonly device: {
    readonly id: string;
    readonly code: string;
    /** Ed25519 public key, base64 of its SPKI form. */
    readonly publicKey: string;
  };
  /** Hash, signature and verification with this device's key. */
  readonly sha256: (text: string) => string;
  readonly sign: (text: string) => string;
  readonly verify: ChainTools['verify'];

  /** Highest logical clock seen; 0 in an empty journal. */
  lamport(): number;
  /** End of this device's chain in the stream. */
  head(stream: string): ChainHead | null;
  /** Number last given by a counter; 0 at first. */
  counter(name: string): number;
  /** All entries of a stream, in journal order. */
  entries(stream: string): Entry[];
  streams(): string[];
  snapshot(stream: string): unknown | null;
  /** All list rows, in no particular order. */
  rows(): unknown[];
  row(stream: string): unknown | null;
  /** One transaction; returns after it is on the disk. */
  write(change: JournalWrite): void;
  /** Replaces all snapshots and rows in one transaction, streaming over what the callback gives. */
  rebuild(
    project: (stream: string, entries: Entry[]) => { snapshot: unknown; row: unknown | null },
    projection: string,
  ): void;
  /** Name of the snapshots and rows that are kept, as the last rebuild gave it; empty before any. */
  projection(): string;

  /** Documents of evidence. Keep a document before the entry that names it: one without an entry is harmless. */
  readonly documents: DocumentStore;

  /** Unsaved form contents of this device; not part of the journal. */
  draft(key: string): unknown | null;
  saveDraft(key: string, value: unknown): void;
  discardDraft(key: string): void;

  /** Full check of the database files: pages, authentication tags, structure. Returns problems, none when whole. */
  checkFile(): string[];
  /** A checked copy of the workspace folder; an earlier copy there is brought up to date. */
  backup(folder: string): Promise<Result<{ readonly folder: string }, 'BACKUP_FAILED'>>;
  close(): void;
}

export type OpenProblem =
  | 'WORKSPACE_NOT_FOUND'
  | 'WRONG_PASSPHRASE'
  | 'WRONG_RECOVERY_KEY'
  | 'WORKSPACE_DAMAGED'
  | 'WORKSPACE_LOCKED'
  | 'WORKSPACE_NEWER'
  | 'WORKSPACE_READ_ONLY'
  | 'DISK_FULL';

export type CreateProblem = 'FOLDER_NOT_EMPTY' | 'FOLDER_NOT_WRITABLE' | 'PASSPHRASE_TOO_SHORT';

/** How a workspace is unlocked. `key` is the raw key that a keychain kept, hexadecimal. */
export type Unlock =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recovery-key'; readonly recoveryKey: string }
  | { readonly kind: 'key'; readonly key: string };

export interface Workspaces {
  /** The folder as an open store names it: absolute, without a separator at the end. */
  resolveFolder(folder: string): string;
  /** Makes an empty encrypted workspace; returns it open, with the recovery key to print. */
  create(
    folder: string,
    passphrase: string,
  ): Promise<Result<{ readonly store: WorkspaceStore; readonly recoveryKey: string }, CreateProblem>>;
  open(folder: string, unlock: Unlock): Promise<Result<WorkspaceStore, OpenProblem>>;
  /** Whether a passphrase is that of the workspace, for steps that ask for it again. */
  checkPassphrase(store: WorkspaceStore, passphrase: string): Promise<Result<null, 'WRONG_PASSPHRASE'>>;
  /** Wraps the key anew; the old passphrase no longer opens the workspace. */
  changePassphrase(store: WorkspaceStore, passphrase: string): Promise<Result<null, 'PASSPHRASE_TOO_SHORT'>>;
  /** Makes a new recovery key and forgets the old one. */
  renewRecoveryKey(store: WorkspaceStore): Promise<string>;
  /** The raw key for the system's keychain, hexadecimal; null when the workspace isn't open here. */
  exportKey(store: WorkspaceStore): string;
}

/** Folders of this computer that batches write into. Nothing that is there is ever written over. */
export interface Folders {
  /** Makes the folder where it is missing; answers with its absolute path. */
  prepare(folder: string): Promise<Result<string, 'FOLDER_NOT_WRITABLE'>>;
  /** Writes a new file, whole or not at all; answers with the name that it got: numbered when its own is taken. */
  write(folder: string, name: string, bytes: Uint8Array): Promise<string>;
}

/** Who works at this device; named in every entry. */
export type Officer = Person;
