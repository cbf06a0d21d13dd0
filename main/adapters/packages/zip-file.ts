import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { Zip, ZipPassThrough } from 'fflate';
import { privateMode } from '../private-mode.ts';
import { mostPackageBytes } from './package-parts.ts';

/** Thrown where the archive would outgrow what a zip without its extension for large files can hold. */
export class PackageTooLarge extends Error {
  override readonly name = 'PackageTooLarge';
}

/** A zip archive that goes to the disk piece by piece, without compression: what is in it is encrypted. */
export interface ZipFileWriter {
  /** Begins a part; the one before has to be closed. */
  begin(name: string): { push(bytes: Uint8Array): void; close(): void };
  /** Writes the directory; everything is on the disk when it returns. */
  finish(): void;
  /** Closes the file as it is. */
  abandon(): void;
}

/** Makes a new file, readable for its owner alone; throws the file system's error, also for one that is there. */
export function createZipFile(file: string, date: Date): ZipFileWriter {
  const handle = openSync(file, 'wx', privateMode.file);
  let size = 0;
  let failure: Error | null = null;
  const zip = new Zip((error, bytes) => {
    if (error) failure = error;
    if (failure) return;
    size += bytes.length;
    if (size > mostPackageBytes) failure = new PackageTooLarge();
    else writeAll(handle, bytes);
  });
  const ensureWell = () => {
    if (failure) throw failure;
  };
  return {
    begin(name) {
      const part = new ZipPassThrough(name);
      part.mtime = date;
      zip.add(part);
      return {
        push(bytes) {
          // fflate writes what it is given later, where another part is still open.
          part.push(bytes, false);
          ensureWell();
        },
        close() {
          part.push(new Uint8Array(), true);
          ensureWell();
        },
      };
    },
    finish() {
      zip.end();
      ensureWell();
      fsyncSync(handle);
      closeSync(handle);
    },
    abandon: () => closeSync(handle),
  };
}

function writeAll(handle: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(handle, bytes, written);
}
