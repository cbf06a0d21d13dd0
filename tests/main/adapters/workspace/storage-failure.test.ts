import Database from 'better-sqlite3-multiple-ciphers';
import { describe, expect, it } from 'vitest';
import { guardStorage, storageCode } from '../../../../main/adapters/workspace/storage-failure.ts';

const failure = (code: string) => new Database.SqliteError('as SQLite says it', code);

describe('what stopped the database', () => {
  it.each([
    ['SQLITE_FULL', 'DISK_FULL'],
    ['SQLITE_CORRUPT', 'WORKSPACE_DAMAGED'],
    ['SQLITE_CORRUPT_INDEX', 'WORKSPACE_DAMAGED'],
    ['SQLITE_NOTADB', 'WORKSPACE_DAMAGED'],
    ['SQLITE_IOERR', 'DISK_FAILED'],
    ['SQLITE_IOERR_FSYNC', 'DISK_FAILED'],
    ['SQLITE_CANTOPEN', 'DISK_FAILED'],
    ['SQLITE_READONLY', 'DISK_FAILED'],
    ['SQLITE_READONLY_DBMOVED', 'WORKSPACE_MOVED'],
    ['SQLITE_CONSTRAINT', null],
    ['SQLITE_MISUSE', null],
  ])('%s is told as %s', (code, told) => {
    expect(storageCode(failure(code), 'WORKSPACE_DAMAGED')).toBe(told);
  });

  it('is told to the person with the folder; a bug stays the bug that it is', () => {
    const stop = (error: Error) => () =>
      guardStorage('the folder', () => {
        throw error;
      });
    expect(stop(failure('SQLITE_IOERR_WRITE'))).toThrow(
      expect.objectContaining({ refusal: expect.objectContaining({ code: 'DISK_FAILED' }) }),
    );
    const bug = failure('SQLITE_MISUSE');
    expect(stop(bug)).toThrow(bug);
    expect(guardStorage('the folder', () => 7)).toBe(7);
  });
});
