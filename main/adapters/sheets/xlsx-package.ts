import { crc32, createDeflateRaw, type DeflateRaw } from 'node:zlib';
import { setZipDates } from '../zip-dates.ts';

/** Characters that are gathered before they are compressed. */
const gathered = 64 * 1024;

/** A part of a package that is written piece by piece, as text. */
export interface PartWriter {
  /** Resolves when more may come: what was given before has been taken by then, or nearly. */
  write(text: string): Promise<void> | undefined;
  /** Nothing comes any more. */
  end(): Promise<void>;
}

export interface PackageWriter {
  /** Begins a part. Several may be written at once: each is held compressed alone until the package is finished. */
  begin(path: string): PartWriter;
  /** The archive; every part has to have ended. */
  finish(): Uint8Array;
  /** Lets go of what isn't finished. */
  abandon(): void;
}

interface Part {
  readonly name: Buffer;
  readonly chunks: Buffer[];
  readonly deflate: DeflateRaw;
  checksum: number;
  length: number;
}

/**
 * A zip archive of texts that are compressed as they come, outside this thread. `producedAt` (ISO 8601 in UTC) is the date
 * of every part; the same texts in the same order give the same bytes.
 */
export function writePackage(producedAt: string): PackageWriter {
  const parts: Part[] = [];
  return {
    begin(path) {
      const part: Part = {
        name: Buffer.from(path),
        chunks: [],
        deflate: createDeflateRaw({ level: 6 }),
        checksum: 0,
        length: 0,
      };
      parts.push(part);
      return partWriter(part);
    },
    finish: () => setZipDates(archiveOf(parts), producedAt),
    abandon: () => {
      for (const { deflate } of parts) deflate.destroy();
    },
  };
}

function partWriter(part: Part): PartWriter {
  const { deflate } = part;
  const done = Promise.withResolvers<void>();
  // Whoever abandons the package waits for no part.
  done.promise.catch(() => {});
  deflate.on('data', (chunk: Buffer) => void part.chunks.push(chunk));
  deflate.on('end', done.resolve).on('error', done.reject);
  let pending = '';
  const flush = () => {
    const bytes = Buffer.from(pending);
    pending = '';
    part.checksum = crc32(bytes, part.checksum);
    part.length += bytes.length;
    return deflate.write(bytes);
  };
  return {
    write(text) {
      pending += text;
      if (pending.length < gathered || flush()) return undefined;
      return new Promise((resolve) => deflate.once('drain', resolve));
    },
    end() {
      if (pending !== '') flush();
      deflate.end();
      return done.promise;
    },
  };
}

const localHeader = 30;
const directoryHeader = 46;
const endHeader = 22;
/** Version 2.0 is the first that unpacks what is compressed so. */
const version = 20;
const deflated = 8;

/** In memory of its own, since its owner gives it away whole. */
function archiveOf(parts: readonly Part[]): Uint8Array {
  const packed = parts.map((part) => ({
    ...part,
    size: part.chunks.reduce((sum, { length }) => sum + length, 0),
  }));
  const directoryLength = packed.reduce((sum, { name }) => sum + directoryHeader + name.length, 0);
  const contents = packed.reduce((sum, { name, size }) => sum + localHeader + name.length + size, 0);
  const archive = Buffer.from(new ArrayBuffer(contents + directoryLength + endHeader));
  let at = 0;
  let entry = contents;
  for (const { name, chunks, checksum, length, size } of packed) {
    const start = at;
    archive.writeUInt32LE(0x04034b50, at);
    archive.writeUInt16LE(version, at + 4);
    writeFields(archive, at + 8, { checksum, length, size, name });
    at += localHeader;
    at += name.copy(archive, at);
    for (const chunk of chunks) at += chunk.copy(archive, at);
    archive.writeUInt32LE(0x02014b50, entry);
    archive.writeUInt16LE(version, entry + 4);
    archive.writeUInt16LE(version, entry + 6);
    writeFields(archive, entry + 10, { checksum, length, size, name });
    archive.writeUInt32LE(start, entry + 42);
    entry += directoryHeader;
    entry += name.copy(archive, entry);
  }
  archive.writeUInt32LE(0x06054b50, entry);
  archive.writeUInt16LE(packed.length, entry + 8);
  archive.writeUInt16LE(packed.length, entry + 10);
  archive.writeUInt32LE(directoryLength, entry + 12);
  archive.writeUInt32LE(contents, entry + 16);
  return archive;
}

/** What both headers of a part say alike; the date is set when all is there. */
function writeFields(
  archive: Buffer,
  at: number,
  part: {
    readonly checksum: number;
    readonly length: number;
    readonly size: number;
    readonly name: Buffer;
  },
): void {
  archive.writeUInt16LE(deflated, at);
  archive.writeUInt32LE(part.checksum, at + 6);
  archive.writeUInt32LE(part.size, at + 10);
  archive.writeUInt32LE(part.length, at + 14);
  archive.writeUInt16LE(part.name.length, at + 18);
}
