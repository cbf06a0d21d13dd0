/** A document that the record names and a copy lacks, as whoever restores that copy is told. */
export interface MissingDocument {
  readonly sha256: string;
  readonly name: string;
  readonly reference: string;
  readonly gone: 'DOCUMENT_MISSING' | 'DOCUMENT_MISSING_BACKUP' | 'PACK_MISSING';
  /** Null for the office's own, such as a content pack. */
  readonly partner: { readonly id: string; readonly reference: string; readonly name: string } | null;
}

/** What the core says of a copy while the adapter writes it. */
export interface BackupNotes {
  /** What the record names and the copy lacks. */
  readonly missing: (has: (sha256: string) => boolean) => readonly MissingDocument[];
  /** The words that lie in a copy which lacks so many documents. */
  readonly incomplete: (missing: number) => string;
  /** What the label says; lies there unencrypted, so that it names nobody. */
  readonly label: () => BackupLabel;
}

/** Why a copy was made: asked for, or by itself on such an occasion. */
export const backupKinds = ['chosen', 'close', 'daily', 'merge', 'restore', 'update'] as const;
export type BackupKind = (typeof backupKinds)[number];

export interface BackupLabel {
  readonly kind: BackupKind;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** The day where the person was. */
  readonly on: string;
  readonly entries: number;
}

export interface MadeBackup {
  readonly folder: string;
  readonly missing: readonly MissingDocument[];
  /** Documents that are damaged in the workspace and that no entry names: left out, and nothing recorded needs them. */
  readonly unnamed: number;
}

/** A copy that the program made by itself, as its label tells. */
export interface FoundCopy extends BackupLabel {
  readonly folder: string;
  /** Documents that it lacks. */
  readonly missing: number;
  readonly state: string;
}

/** Where else copies go, and what became of the last ones. Of this computer, and no part of the record. */
export interface CopyCare {
  /** A second place that the person chose; each copy is brought there too. */
  readonly place: string | null;
  /** The last copy that lies elsewhere than beside the workspace. */
  readonly elsewhere: { readonly folder: string; readonly on: string } | null;
  /** Why the last copy that the program was to make by itself failed; null once one succeeded. */
  readonly problem: { readonly on: string; readonly code: string; readonly message: string } | null;
}

export type BackupProblem = 'BACKUP_FAILED' | 'BACKUP_WITHOUT_DOCUMENTS' | 'PATH_TOO_LONG';
