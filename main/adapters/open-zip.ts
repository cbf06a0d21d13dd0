import type { Readable } from 'node:stream';
import { inflateRawSync } from 'node:zlib';
import { type Entry, fromBuffer, open as fromFile, type ZipFile, type ZipFileOptions } from 'yauzl';
import { ok } from '../../shared/ground/result.ts';
import { fileProblem } from './file-problem.ts';

/** What an archive that someone else made may cost. Counted before any of it is unpacked. */
export interface ZipLimits {
  /** Parts inside the archive. */
  readonly entries: number;
  /** All parts together when unpacked, in bytes. */
  readonly unpackedBytes: number;
  /** Unpacked bytes per packed byte, for parts above `ratioFreeBytes`. */
  readonly ratio: number;
  /** Small parts may be packed as tightly as they like, in bytes. */
  readonly ratioFreeBytes: number;
}

/** Why an archive or a part of it is not read; the reader of the file makes its own refusal of it. */
export interface ZipProblem {
  readonly kind: 'encrypted' | 'too-large' | 'damaged';
  /** A stable word for programs. */
  readonly reason: string;
  /** What stands there, in a sentence. */
  readonly found: string;
  /** The part it is about; null when it is the archive. */
  readonly where: string | null;
}

export type ZipResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: ZipProblem };

/** A checked archive: nothing is unpacked until it is asked for, and never more than was declared. */
export interface ZipParts {
  /** In the order of the archive's directory. */
  readonly names: readonly string[];
  /**
   * The part of that name (case does not count, as in OPC), or null when there is none. One that unpacks to more than
   * `most` bytes is not read.
   */
  readonly read: (name: string, most?: number) => Promise<ZipResult<Buffer | null>>;
}

/**
 * Opens a zip archive that someone else made and checks its table of contents against the limits:
 * number of parts, size unpacked, how tightly it is packed, encrypted parts, names that climb out of
 * the archive, and two parts of one name (of which two readers might each see another).
 */
export async function openZip(bytes: Uint8Array, limits: ZipLimits): Promise<ZipResult<ZipParts>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const zip = await open(buffer);
    const entries = await measured(zip, limits);
    return entries.ok ? ok(partsOf(zip, entries.value)) : entries;
  } catch (error) {
    return problemOf(error);
  }
}

/** An archive that stays on the disk: parts are read from there until it is closed. */
export interface ZipFileParts extends ZipParts {
  /** As `read`, piece by piece: for what is too large for memory. The stream fails where the archive is damaged. */
  stream(name: string): Promise<ZipResult<Readable | null>>;
  close(): void;
}

/** As `openZip`, of a file that is too large for memory. Throws the file system's error where it can't be opened. */
export async function openZipFile(file: string, limits: ZipLimits): Promise<ZipResult<ZipFileParts>> {
  let zip: ZipFile;
  try {
    zip = await openFile(file);
  } catch (error) {
    if (fileProblem(error) !== null) throw error;
    return problemOf(error);
  }
  try {
    const entries = await measured(zip, limits);
    if (entries.ok)
      return ok({
        ...partsOf(zip, entries.value),
        stream: (name) => streamOf(zip, entries.value, name),
        close: () => zip.close(),
      });
    zip.close();
    return entries;
  } catch (error) {
    zip.close();
    return problemOf(error);
  }
}

async function measured(zip: ZipFile, limits: ZipLimits): Promise<ZipResult<Entry[]>> {
  if (zip.entryCount > limits.entries) {
    return stop(
      'too-large',
      'entries',
      `The file has ${zip.entryCount} parts inside; at most ${limits.entries} are read.`,
    );
  }
  const entries = await listEntries(zip);
  return checkEntries(entries, limits) ?? ok(entries);
}

/** Bytes as a person says them. */
export function inMegabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

type Stop = { readonly ok: false; readonly problem: ZipProblem };

function stop(kind: ZipProblem['kind'], reason: string, found: string, where: string | null = null): Stop {
  return { ok: false, problem: { kind, reason, found, where } };
}

function open(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });
}

function openFile(file: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromFile(file, { lazyEntries: true, validateEntrySizes: true, autoClose: false }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });
}

function listEntries(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
    zip.readEntry();
  });
}

function checkEntries(entries: readonly Entry[], limits: ZipLimits): Stop | null {
  const seen = new Set<string>();
  let unpacked = 0;
  for (const entry of entries) {
    const part = entry.fileName;
    const name = part.toLowerCase();
    if (seen.has(name))
      return stop('damaged', 'repeated-part', `The part “${part}” is in the file twice.`, part);
    seen.add(name);
    if (entry.isEncrypted())
      return stop('encrypted', 'zip-password', `The part “${part}” is protected by a password.`, part);
    unpacked += entry.uncompressedSize;
    if (unpacked > limits.unpackedBytes) {
      return stop(
        'too-large',
        'unpacked',
        `Unpacked, the file would take more than ${inMegabytes(limits.unpackedBytes)}.`,
        part,
      );
    }
    if (
      entry.uncompressedSize > limits.ratioFreeBytes &&
      entry.uncompressedSize > entry.compressedSize * limits.ratio
    ) {
      return stop('too-large', 'ratio', `The part “${part}” expands more than ${limits.ratio} times.`, part);
    }
  }
  return null;
}

function partsOf(zip: ZipFile, entries: readonly Entry[]): ZipParts {
  const byName = new Map(entries.map((entry) => [entry.fileName.toLowerCase(), entry]));
  return {
    names: entries.map((entry) => entry.fileName),
    async read(name, most = Number.POSITIVE_INFINITY) {
      const entry = byName.get(name.toLowerCase());
      if (!entry) return ok(null);
      if (entry.uncompressedSize > most)
        return stop(
          'too-large',
          'part',
          `The part “${name}” is larger than ${inMegabytes(most)}.`,
          entry.fileName,
        );
      try {
        return ok(await unpack(zip, entry));
      } catch (error) {
        return problemOf(error, entry.fileName);
      }
    },
  };
}

async function streamOf(
  zip: ZipFile,
  entries: readonly Entry[],
  name: string,
): Promise<ZipResult<Readable | null>> {
  const entry = entries.find(({ fileName }) => fileName.toLowerCase() === name.toLowerCase());
  if (!entry) return ok(null);
  return new Promise((resolve) => {
    zip.openReadStream(entry, (error, stream) =>
      resolve(error ? problemOf(error, entry.fileName) : ok(stream)),
    );
  });
}

/** Parts up to this size are unpacked at once: passing a small one through a stream costs more than itself. */
const SMALL_BYTES = 1024 * 1024;

async function unpack(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const isSmall = entry.compressionMethod === 8 && entry.uncompressedSize <= SMALL_BYTES;
  if (!isSmall) return readStream(zip, entry, {});
  const packed = await readStream(zip, entry, { decompress: false });
  return inflated(packed, entry.uncompressedSize);
}

function inflated(packed: Buffer, size: number): Buffer {
  try {
    const bytes = inflateRawSync(packed, { maxOutputLength: size + 1 });
    if (bytes.length > size) throw new Error('too many bytes');
    if (bytes.length < size) throw new Error('not enough bytes');
    return bytes;
  } catch (error) {
    const isTooLong = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw isTooLong ? new Error('too many bytes') : error;
  }
}

function readStream(zip: ZipFile, entry: Entry, options: { decompress?: boolean }): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, options as ZipFileOptions, (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', reject);
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
}

/** yauzl throws for whatever does not add up; for the person it is one thing, for programs the reason differs. */
function problemOf(error: unknown, where: string | null = null): Stop {
  const text = error instanceof Error ? error.message : String(error);
  const at = where ? ` (in “${where}”)` : '';
  if (/encrypt/i.test(text))
    return stop('encrypted', 'zip-password', 'The file is protected by a password.', where);
  if (/absolute path|relative path|invalid characters/i.test(text))
    return stop('damaged', 'path', 'A part inside the file is named as if it lay outside of it.', where);
  if (/too many bytes/i.test(text))
    return stop('damaged', 'size', `A part inside the file is larger than the file says${at}.`, where);
  return stop('damaged', 'zip', `The file is cut off or damaged and can’t be unpacked${at}.`, where);
}
