import type { Result } from '../../shared/ground/result.ts';

/** A file that may be a newer program, with what lies beside it; null for what can't be read there. */
export interface BroughtFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly sums: string | null;
  readonly signature: string | null;
}

/** Newer programs that come as files. */
export interface Updates {
  /** Public keys whose releases this program believes, base64url; none in a program that nobody released. */
  readonly keys: readonly string[];
  /** As Node names them. */
  readonly system: string;
  readonly arch: string;
  read(path: string): Promise<Result<BroughtFile, 'FILE_NOT_READABLE'>>;
  /** Whether a signature, base64, is that of a key over a text. */
  verify(key: string, text: string, signature: string): boolean;
}
