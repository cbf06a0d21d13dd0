/// <reference path="./better-sqlite3-multiple-ciphers.d.ts" />
import { win32 } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { engineFile } from './engine-file.ts';
import { engineMissing, isEngineMissing } from './engine-missing.ts';

/** Opens a file by the engine of this system. Throws a StorageFailure where that is missing, else what SQLite throws. */
export function newDatabase(
  file: string,
  options: Omit<Database.Options, 'nativeBinding'>,
  engine: string = engineFile,
): Database.Database {
  try {
    return new Database(longPath(file), { ...options, nativeBinding: engine });
  } catch (error) {
    if (isEngineMissing(error)) throw engineMissing(engine, error);
    throw error;
  }
}

/** Windows takes more than 259 characters only of paths in a form of their own, in which SQLite has no limit either. */
export function longPath(file: string, platform: string = process.platform): string {
  return platform === 'win32' ? win32.toNamespacedPath(file) : file;
}
