import { inflateRawSync } from 'node:zlib';
import { type Entry, fromBuffer, type ZipFile, type ZipFileOptions } from 'yauzl';
import { ok } from '../../../shared/result.ts';
import { inMegabytes, refuse, type SheetResult } from './read-refusals.ts';
import { MAX_ENTRIES, MAX_RATIO, MAX_UNPACKED_BYTES, RATIO_FREE_BYTES } from './zip-limits.ts';

/** A checked archive: nothing is unpacked until it is asked for, and never more than was declared. */
export interface ZipParts {
  readonly names: readonly string[];
  /** The part of that name (case does not count, as in OPC), or null when there is none. */
  readonly read: (name: string) => Promise<SheetResult<Buffer | null>>;
}

/**
 * Opens a zip archive that someone else made and checks its table of contents against the limits:
 * number of parts, size unpacked, how tightly it is packed, encrypted parts, names that climb out of
 * the archive, and two parts of one name (of which two readers might each see another).
 */
export async function openZip(bytes: Uint8Array): Promise<SheetResult<ZipParts>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const zip = await open(buffer);
    if (zip.entryCount > MAX_ENTRIES) {
      return refuse(
        'SPREADSHEET_TOO_LARGE',
        'entries',
        `The file has ${zip.entryCount} parts inside; at most ${MAX_ENTRIES} are read.`,
      );
    }
    const entries = await listEntries(zip);
    return checkEntries(entries) ?? ok(partsOf(zip, entries));
  } catch (error) {
    return zipRefusal(error);
  }
}

function open(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
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

function checkEntries(entries: readonly Entry[]): ReturnType<typeof refuse> | null {
  const seen = new Set<string>();
  let unpacked = 0;
  for (const entry of entries) {
    const part = entry.fileName;
    const name = part.toLowerCase();
    if (seen.has(name))
      return refuse('SPREADSHEET_DAMAGED', 'repeated-part', `The part “${part}” is in the file twice.`, {
        where: part,
      });
    seen.add(name);
    if (entry.isEncrypted()) {
      return refuse(
        'SPREADSHEET_ENCRYPTED',
        'zip-password',
        `The part “${part}” is protected by a password.`,
        { where: part },
      );
    }
    unpacked += entry.uncompressedSize;
    if (unpacked > MAX_UNPACKED_BYTES) {
      return refuse(
        'SPREADSHEET_TOO_LARGE',
        'unpacked',
        `Unpacked, the file would take more than ${inMegabytes(MAX_UNPACKED_BYTES)}.`,
        { where: part },
      );
    }
    if (
      entry.uncompressedSize > RATIO_FREE_BYTES &&
      entry.uncompressedSize > entry.compressedSize * MAX_RATIO
    ) {
      return refuse(
        'SPREADSHEET_TOO_LARGE',
        'ratio',
        `The part “${part}” expands more than ${MAX_RATIO} times.`,
        { where: part },
      );
    }
  }
  return null;
}

function partsOf(zip: ZipFile, entries: readonly Entry[]): ZipParts {
  const byName = new Map(entries.map((entry) => [entry.fileName.toLowerCase(), entry]));
  return {
    names: entries.map((entry) => entry.fileName),
    async read(name) {
      const entry = byName.get(name.toLowerCase());
      if (!entry) return ok(null);
      try {
        return ok(await unpack(zip, entry));
      } catch (error) {
        return zipRefusal(error, entry.fileName);
      }
    },
  };
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
function zipRefusal(error: unknown, where: string | null = null): ReturnType<typeof refuse> {
  const text = error instanceof Error ? error.message : String(error);
  const at = where ? ` (in “${where}”)` : '';
  if (/encrypt/i.test(text))
    return refuse('SPREADSHEET_ENCRYPTED', 'zip-password', 'The file is protected by a password.', { where });
  if (/absolute path|relative path|invalid characters/i.test(text)) {
    return refuse(
      'SPREADSHEET_DAMAGED',
      'path',
      'A part inside the file is named as if it lay outside of it.',
      { where },
    );
  }
  if (/too many bytes/i.test(text)) {
    return refuse(
      'SPREADSHEET_DAMAGED',
      'size',
      `A part inside the file is larger than the file says${at}.`,
      { where },
    );
  }
  return refuse('SPREADSHEET_DAMAGED', 'zip', `The file is cut off or damaged and can’t be unpacked${at}.`, {
    where,
  });
}
