import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** Below this the compressed form saves no page of the database. */
const worthCompressing = 2_000;
const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

/**
 * A snapshot as it is stored: long JSON is compressed. That costs less time than encrypting the pages it
 * saves, at every change of a partner, and makes files and backups less than half as large.
 */
export function packSnapshot(value: unknown): string | Buffer {
  const text = JSON.stringify(value);
  return text.length < worthCompressing ? text : brotliCompressSync(text, options);
}

/** The JSON of a stored snapshot. */
export function snapshotText(stored: string | Buffer): string {
  return typeof stored === 'string' ? stored : brotliDecompressSync(stored).toString();
}

export function unpackSnapshot(stored: string | Buffer): unknown {
  return JSON.parse(snapshotText(stored));
}

/** A stored snapshot; null when there is none, or none that can be read any more. */
export function readSnapshot(stored: string | Buffer | null): unknown | null {
  if (stored === null) return null;
  try {
    return unpackSnapshot(stored);
  } catch {
    return null;
  }
}

/** Stored JSON; null when it can't be read any more. */
export function readJson(text: string): unknown | null {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
