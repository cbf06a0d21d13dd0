import type { Result } from '../../shared/ground/result.ts';
import type { PackageLabel, PackageManifest } from '../../shared/record/exchange/package-manifest.ts';
import type { JournalFiles } from './ports-journal.ts';

/** How a package is sealed: with a passphrase that both sides know, or to the public keys of its receivers. */
export type PackageSeal =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recipients'; readonly recipients: readonly string[] };

/** How a package is opened: with its passphrase, or with the secret key of one of its receivers. */
export type PackageUnlock =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'identity'; readonly identity: string };

/** What goes into a package. */
export interface PackageContent {
  readonly label: PackageLabel;
  /** All of the manifest but what the writing itself finds out; asked once the entries are written. */
  readonly about: () => Omit<PackageManifest, 'entries' | 'documents' | 'missing' | 'label' | 'parts'>;
  /** Wall clock, ISO 8601 in UTC: dates of the archive. */
  readonly madeAt: string;
  /** Stored texts of entries, by stream and in journal order within it; null where a redacted extract takes their place. */
  readonly entries: Iterable<string> | null;
  readonly extract: unknown;
  /** Documents to carry and those to leave out, by SHA-256; asked once the entries are written. */
  readonly documents: () => { readonly carried: readonly string[]; readonly leftOut: readonly string[] };
  /** A document's content, checked; null when it is lost. */
  readonly readDocument: (sha256: string) => Uint8Array | null;
  /** Ed25519 signature by the sender's device, base64. */
  readonly sign: (text: string) => string;
  /** Told after each piece, for a bar of progress; throws to stop. */
  readonly step?: (written: { readonly entries: number; readonly documents: number }) => void;
}

export type PackageProblem = 'NOT_A_PACKAGE' | 'PACKAGE_NEWER' | 'PACKAGE_DAMAGED' | 'FILE_NOT_READABLE';

/** A package whose manifest was signed by the device that it names, and whose parts it lists. */
export interface OpenPackage {
  readonly file: string;
  readonly label: PackageLabel;
  readonly manifest: PackageManifest;
  /** Texts of entries, one after the other. Throws `PackageBroken` at the first byte that isn't as signed. */
  entries(): AsyncGenerator<string>;
  /** What a redacted package carries in place of entries; null in others. */
  extract(): Promise<unknown>;
  /** A document's content, its hash checked; null when the package doesn't carry it. Throws `PackageBroken`. */
  document(sha256: string): Promise<Uint8Array | null>;
  close(): void;
}

/** A part that isn't what the signed manifest says; its message says which. Nothing of such a package is taken in. */
export class PackageBroken extends Error {
  override readonly name = 'PackageBroken';
}

export interface PackageFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  /** When the disk says that it was written last, in milliseconds. */
  readonly changed: number;
}

/** Files for other laptops and offices. */
export interface Packages {
  /** The whole journal as plain text, for other programs. */
  readonly journals: JournalFiles;
  /** Writes a new file, whole or not at all; never over another. */
  write(
    file: string,
    content: PackageContent,
    seal: PackageSeal,
  ): Promise<Result<PackageManifest, 'PACKAGE_NOT_WRITTEN' | 'PACKAGE_TOO_LARGE'>>;
  /** Files in a folder that are named as packages. */
  list(folder: string): Promise<Result<readonly PackageFile[], 'FILE_NOT_READABLE'>>;
  /** The path itself, or where it is a folder a file in it that is not there yet: `name`, numbered where it is taken. */
  placeFor(path: string, name: string): Promise<string>;
  /** What stands on the outside; believed by nobody before the package was opened. */
  readLabel(file: string): Promise<Result<PackageLabel, PackageProblem>>;
  open(
    file: string,
    unlock: PackageUnlock,
    verify: (device: string, text: string, signature: string) => boolean,
  ): Promise<Result<OpenPackage, PackageProblem | 'PACKAGE_LOCKED'>>;
  /** Checks a signature of a device; of a package that is looked at without a workspace as well. */
  readonly verify: (device: string, text: string, signature: string) => boolean;
  /** SHA-256 of a text in UTF-8, hexadecimal. */
  readonly sha256: (text: string) => string;
  /** Whether a text is a public key that a package can be sealed to. */
  isRecipient(text: string): boolean;
  /** A new secret key for packages, and the public key of one. */
  newIdentity(): Promise<string>;
  recipientOf(identity: string): Promise<string>;
}
