import type { ProgressStep } from '../../shared/contract/progress.ts';
import type { Refusal, Result } from '../../shared/ground/result.ts';
import type { ChainTools } from '../../shared/record/journal/chain.ts';
import type { Entry, Person } from '../../shared/record/journal/entry.ts';
import type { ChainHead } from '../../shared/record/journal/seal.ts';
import type {
  BackupLabel,
  BackupNotes,
  BackupProblem,
  CopyCare,
  FoundCopy,
  MadeBackup,
} from './ports-backup.ts';
import type { Beside, SteppedAside } from './ports-beside.ts';
import type { HeldElsewhere } from './ports-holder.ts';
import type { DamagedWorkspace } from './ports-salvage.ts';

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
  readonly refusal: Refusal<StorageCode>;
}

export type StorageCode =
  | 'DISK_FULL'
  | 'DISK_FAILED'
  | 'WORKSPACE_DAMAGED'
  | 'WORKSPACE_LOCKED'
  | 'WORKSPACE_MOVED'
  | 'WORKSPACE_READ_ONLY'
  | 'DOCUMENTS_DAMAGED'
  | 'KEYS_NOT_SAVED'
  | 'ENGINE_MISSING';

export function isStorageFailure(error: unknown): error is StorageFailure {
  return error instanceof Error && 'refusal' in error;
}

/**
 * So much of a step is done; `total` is 0 where nobody knows. Throws once nobody waits for the work any more: who began
 * something takes it away on the way out.
 */
export type Tell = (step: ProgressStep, done: number, total: number) => void;

/** Whether an error is what `Tell` throws: no failure of what was at work. */
export function isCancellation(error: unknown): boolean {
  return error instanceof Error && error.name === 'Cancelled';
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
  /** How many there are. */
  count(): number;
  /** The content, its hash checked again; null when it is missing or not what was kept. */
  read(sha256: string): Uint8Array | null;
}

export interface PreparedDocument {
  readonly sha256: string;
  /** Returns after the whole content is on the disk; content that is there is not written again. */
  keep(): void;
}

/** One entry as it lies in the file. */
export interface StoredEntry {
  /** Rises with every entry that this copy got. */
  readonly place: number;
  /** As noted beside the text. */
  readonly id: string;
  readonly lamport: number;
  readonly body: string;
  /** Null when the text is no entry. */
  readonly entry: Entry | null;
}

/** JSON as it is stored, not read yet. `broken`: something is stored and is no text. */
export type StoredText =
  | { readonly kind: 'none' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'text'; readonly text: string };

/** Everything that is stored of one stream, for the check. */
export interface StoredStream {
  readonly entries: readonly StoredEntry[];
  readonly head: ChainHead | null;
  readonly snapshot: StoredText;
  readonly row: StoredText;
}

/**
 * The open record of one workspace. Every read is of what was acknowledged, and what was acknowledged lies in the
 * very files that the folder's path names. Whatever is written throws a StorageFailure otherwise.
 */
export interface WorkspaceStore {
  readonly folder: string;
  /**
   * Whether folder or disk can't be written to. Then every change throws WORKSPACE_READ_ONLY; projections may be
   * rebuilt, since they are those of a private copy that goes when the store is closed.
   */
  readonly readOnly: boolean;
  /** Whether a second reader can have the record open beside this one (`Workspaces.openBeside`). */
  readonly shared: boolean;
  /** The program that copies the folder to other computers while we write in it; null where none is recognised. */
  readonly syncedBy: string | null;
  readonly workspaceId: string;
  /** This device as the workspace knows it. `code` is three characters and part of every reference. */
  readonly device: {
    readonly id: string;
    readonly code: string;
    /** Ed25519 public key, base64 of its SPKI form. */
    readonly publicKey: string;
  };
  /** This device's secret key for packages (age identity); null before the first was kept. A backup doesn't carry it. */
  packageIdentity(): string | null;
  /** Keeps the key unless there is one; answers with the one that is kept. */
  keepPackageIdentity(identity: string): string;
  /** What this device alone notes under a name; null when it noted nothing. A backup doesn't carry it. */
  deviceNote(name: string): string | null;
  /** Notes it in the place of what was noted before. */
  keepDeviceNote(name: string, text: string): void;
  /** Hash, signature and verification with this device's key. */
  readonly sha256: (text: string) => string;
  readonly sign: (text: string) => string;
  readonly verify: ChainTools['verify'];

  /** Highest logical clock seen; 0 in an empty journal. */
  lamport(): number;
  /** Place of the newest entry, as `StoredEntry` tells it; 0 in an empty journal. */
  lastPlace(): number;
  /** End of this device's chain in the stream. */
  head(stream: string): ChainHead | null;
  /** Number last given by a counter; 0 at first. */
  counter(name: string): number;
  /** Every counter with the number last given. */
  counters(): ReadonlyMap<string, number>;
  /** All entries of a stream, in journal order; a stored text that is no entry is left to `inspect`. */
  entries(stream: string): Entry[];
  /** Ids of all that is stored of a stream, also of what can't be read any more. */
  entryIds(stream: string): string[];
  streams(): string[];
  /** Null when none is kept that can be read: the journal tells then. */
  snapshot(stream: string): unknown | null;
  /** The list rows that can be read, in no particular order. */
  rows(): unknown[];
  row(stream: string): unknown | null;
  /** The entries of a stream with their stored texts, in the order in which this copy got them, also what is none any more. */
  stored(stream: string): readonly StoredEntry[];
  /** Everything of a stream as it is stored, also what can't be read any more. */
  inspect(stream: string): StoredStream;
  /** Entries and rows whose stream is not there. */
  orphans(): { readonly entries: number; readonly rows: number };
  /** The stored text of every entry, in the order in which this copy got them. Nothing may be written meanwhile. */
  texts(): Iterable<string>;
  /** The stored texts that this copy got after a place. Nothing may be written meanwhile. */
  textsAfter(place: number): Iterable<{ readonly place: number; readonly body: string }>;
  /** One transaction; returns after it is on the disk. */
  write(change: JournalWrite): void;
  /** A place for entries of a package, beside the register. */
  incoming(): Incoming;
  /**
   * Writes what others recorded, stream by stream as `streams` gives them, then what `own` says of it once all is
   * there: one transaction.
   */
  merge(streams: Iterable<MergedStream>, own: () => JournalWrite): void;
  /**
   * Replaces all snapshots and rows in one transaction, streaming over what the callback gives. `kept` is the snapshot
   * so far, null when there is none that can be read. What `together` gives then takes the place of what came before.
   */
  rebuild(
    project: (stream: string, entries: Entry[], kept: unknown) => { snapshot: unknown; row: unknown | null },
    projection: string,
    together?: () => Iterable<{ readonly stream: string; readonly snapshot: unknown; readonly row: unknown }>,
  ): void;
  /** Name of the snapshots and rows that are kept, as the last rebuild gave it; empty before any. */
  projection(): string;

  /** Documents of evidence. Keep a document before the entry that names it: one without an entry is harmless. */
  readonly documents: DocumentStore;

  /** Unsaved form contents of this device; not part of the journal. */
  draft(key: string): unknown | null;
  saveDraft(key: string, value: unknown): void;
  discardDraft(key: string): void;
  /** Drafts whose key begins so, in the order of their keys. */
  draftsUnder(start: string): { readonly key: string; readonly value: unknown }[];

  /** Full check of the database files: pages, authentication tags, structure. Returns problems, none when whole. */
  checkFile(at?: Tell): string[];
  /**
   * Makes the files ready for a second reader: folds the log in, all of it where nobody `isReading`. False where none can
   * read them now: they are no longer those of their path, or the drive doesn't let two in.
   */
  settle(isReading: boolean): boolean;
  /**
   * Lets another thread of this program change the record: until it is `back`, what is read here is the record as it was
   * before, and nothing may be written. Null where none can be let in.
   */
  stepAside(): SteppedAside | null;
  /**
   * A checked copy of the workspace folder; an earlier copy there is brought up to date. What `sealed` makes of the
   * texts in the copy lies beside it for a person to read. A document that can't be copied whole ends nothing: it is
   * named, in the answer and in the copy, by what `notes` says of it.
   */
  backup(
    folder: string,
    sealed: (texts: Iterable<string>) => string,
    at?: Tell,
    notes?: BackupNotes,
    /** The documents go into the folder around it, where the copies made by the program itself share them. */
    shared?: boolean,
  ): Promise<Result<MadeBackup, BackupProblem>>;
  /** Where the program's own copies lie: beside the workspace's folder, so that they outlive it. */
  readonly copiesFolder: string;
  /** Those of its copies that are certainly its own, by the key that they name, newest first. */
  ownCopies(): Promise<readonly FoundCopy[]>;
  /** The same for two copies in which the same was recorded under the same keys. */
  state(): string;
  /** In an opened backup: what it lacked when it was made (`MissingDocument`s). */
  missingNoted(): unknown;
  close(): void;
}

/** Entries that others wrote, laid down beside the record while they are looked at. */
export interface Incoming {
  /** `body` is the entry's canonical text, `line` where it stood; counted on where nobody says. Quick where a stream's entries come one after the other. */
  add(stream: string, body: string, line?: number): void;
  /** In order of their names. */
  streams(): string[];
  /** Streams with an entry that may say which records stand in one file; perhaps some more. */
  joining(): ReadonlySet<string>;
  /** In journal order. Nothing may be added any more. */
  entries(stream: string): Entry[];
  /** The texts of a stream with their lines, in the order of these. Nothing may be added any more. */
  numbered(stream: string): { readonly line: number; readonly body: string }[];
  /** The canonical text of an entry that `entries` gave, while it is in use; undefined for any other. */
  textOf(entry: Entry): string | undefined;
  /** Throws everything away. */
  close(): void;
}

/** What a merge makes of one stream. */
export interface MergedStream {
  readonly stream: string;
  /** New here, in journal order. */
  readonly added: readonly Entry[];
  /** End of this device's own chain, where others gave entries back that this copy had lost. */
  readonly head: ChainHead | null;
  readonly snapshot: unknown;
  /** Null for the workspace's own stream. */
  readonly row: unknown | null;
  /** An entry's canonical text where it is at hand; else it is written out. */
  readonly textOf?: (entry: Entry) => string | undefined;
}

/** The record of a store that is open elsewhere in this program, to be read and never written. */
export interface ReadingStore extends WorkspaceStore {
  /** Holds on to the record as it is now, until `letGo`; whether it is another than the one before. */
  holdStill(): boolean;
  letGo(): void;
}

export type OpenProblem =
  | 'WORKSPACE_NOT_FOUND'
  | 'WRONG_PASSPHRASE'
  | 'WRONG_RECOVERY_KEY'
  | 'WORKSPACE_DAMAGED'
  | 'WORKSPACE_LOCKED'
  | 'WORKSPACE_NEWER'
  | 'WORKSPACE_MOVED'
  | 'FILE_NOT_READABLE'
  | 'PATH_TOO_LONG'
  | 'DISK_FULL';

export type RestoreProblem = OpenProblem | 'RESTORE_FAILED';

/** A backup that is open for reading. */
export interface OpenBackup {
  readonly store: WorkspaceStore;
  /** Its folder, absolute. */
  readonly from: string;
  /** Null for one that an earlier program made. */
  readonly label: BackupLabel | null;
  /** The raw key, hexadecimal. */
  readonly key: string;
}

export type CreateProblem =
  | 'FOLDER_NOT_EMPTY'
  | 'FOLDER_NOT_WRITABLE'
  | 'PATH_TOO_LONG'
  | 'PASSPHRASE_TOO_SHORT';

/** How a workspace is unlocked. `key` is the raw key that a keychain kept, hexadecimal. */
export type Unlock =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recovery-key'; readonly recoveryKey: string }
  | { readonly kind: 'key'; readonly key: string };

export interface Workspaces {
  /** Who has the workspace of a folder open on another computer, as far as the folder tells. */
  heldElsewhere(folder: string): Promise<HeldElsewhere | null>;
  /** Lays a damaged workspace open for reading what can be read; nothing of it is changed. */
  openDamaged(folder: string, unlock: Unlock): Promise<Result<DamagedWorkspace, OpenProblem>>;
  /** Opens for reading a workspace that another program has open, as it is at this moment; never a later one. */
  openSnapshot(folder: string, unlock: Unlock): Promise<Result<WorkspaceStore, OpenProblem>>;
  /** The folder as an open store names it: absolute, without a separator at the end. */
  resolveFolder(folder: string): string;
  /**
   * Makes an empty encrypted workspace; returns it open, with the recovery key to print. `id` is that of a record which
   * is made anew here; a record of its own gets a new one.
   */
  create(
    folder: string,
    passphrase: string,
    id?: string,
  ): Promise<Result<{ readonly store: WorkspaceStore; readonly recoveryKey: string }, CreateProblem>>;
  /** Closes a workspace that was created here since the program began, and takes its files away again. */
  discard(store: WorkspaceStore): void;
  open(folder: string, unlock: Unlock): Promise<Result<WorkspaceStore, OpenProblem>>;
  /** Whether a passphrase is that of the workspace, for steps that ask for it again. */
  checkPassphrase(store: WorkspaceStore, passphrase: string): Promise<Result<null, 'WRONG_PASSPHRASE'>>;
  /** Wraps the key anew; the old passphrase no longer opens the workspace. Throws KEYS_NOT_SAVED as StorageFailure. */
  changePassphrase(store: WorkspaceStore, passphrase: string): Promise<Result<null, 'PASSPHRASE_TOO_SHORT'>>;
  /** Makes a new recovery key and forgets the old one. Throws KEYS_NOT_SAVED as StorageFailure. */
  renewRecoveryKey(store: WorkspaceStore): Promise<string>;
  /** Copies that the program made by itself of the workspace in a folder, newest first; also where that folder is gone, and those that don't tell whose they are. */
  listCopies(folder: string): Promise<readonly FoundCopy[]>;
  /** Takes one of them away. */
  removeCopy(folder: string): Promise<void>;
  /** Whether a folder lies neither in that of the workspace nor among its own copies. */
  isElsewhere(folder: string, place: string): Promise<boolean>;
  /** What is known of the copies of an open workspace beside them; what can't be read is as if it were never noted. */
  readCare(copiesFolder: string): CopyCare;
  /** Notes more of it. */
  noteCare(copiesFolder: string, change: Partial<CopyCare>): Promise<void>;
  /**
   * Opens a backup for reading; nothing of it is changed, so that it may lie on a medium that can't be. The passphrase is
   * that of the backup, or the present one of the workspace in `folder`, where that is the same workspace.
   */
  openBackup(from: string, unlock: Unlock, folder: string): Promise<Result<OpenBackup, RestoreProblem>>;
  /**
   * Where a copy is laid down before it takes the place of what is in a folder; what a killed restore left there is gone.
   * Refused where it couldn't take that place later. `isOurs`: it is open here, and will be closed by then.
   */
  stagingFor(from: string, folder: string, isOurs: boolean): Promise<Result<string, RestoreProblem>>;
  /**
   * Puts a copy from there into the folder's place, with the keys of `backup`. What was in the folder is kept beside it
   * under another name with the time in it, which is answered; null where nothing was.
   */
  takePlace(
    backup: OpenBackup,
    staged: string,
    folder: string,
    now: string,
  ): Promise<Result<string | null, RestoreProblem>>;
  /** A new folder of this account alone, for what is thrown away at once. */
  scratch(): Promise<{ readonly folder: string; remove(): Promise<void> }>;
  /** What a second reader needs. */
  beside(store: WorkspaceStore): Beside;
  /** The raw key for the system's keychain, hexadecimal; null when the workspace isn't open here. */
  exportKey(store: WorkspaceStore): string;
}

/** Who works at this device; named in every entry. */
export type Officer = Person;
