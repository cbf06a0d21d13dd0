import { type BigIntStats, statSync } from 'node:fs';
import { join } from 'node:path';
import { storageFailure } from './storage-failure.ts';

/** Which file a path names: device and number, on Windows its volume and file index. */
export interface FileIdentity {
  readonly dev: bigint;
  readonly ino: bigint;
}

/** The files of an open workspace, held against what their paths name. */
export interface Place {
  /** Remembers the file that a name in the folder means now. Call it while that file is open. */
  hold(name: string): void;
  /**
   * Throws a StorageFailure when a path names another file than the one that is open, or none: what would be written
   * now were lost with the open file. Asked inside of each transaction, last before its commit.
   */
  ensure(): void;
  /** A place for one more file of the folder: it holds while this one does and that file, which alone it answers for. */
  beside(): Place;
}

/** The file that a path names, links followed; null for none. Throws what the file system throws. */
export function identityOf(file: string): FileIdentity | null {
  const found: BigIntStats | undefined = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found ? { dev: found.dev, ino: found.ino } : null;
}

export function isSameFile(one: FileIdentity | null, other: FileIdentity | null): boolean {
  return one !== null && other !== null && one.ino === other.ino && one.dev === other.dev;
}

export function createPlace(folder: string, under?: Place): Place {
  const held = new Map<string, FileIdentity | null>();
  const place: Place = {
    hold: (name) => void held.set(name, identityOf(join(folder, name))),
    beside: () => createPlace(folder, place),
    ensure() {
      under?.ensure();
      for (const [name, identity] of held) {
        if (!isSameFile(identity, currentIdentity(folder, name)))
          throw storageFailure('WORKSPACE_MOVED', { folder, file: name });
      }
    },
  };
  return place;
}

/** For files that this program alone knows of, such as the private copy of a workspace that is only read. */
export const ownPlace: Place = { hold: () => {}, ensure: () => {}, beside: () => ownPlace };

function currentIdentity(folder: string, name: string): FileIdentity | null {
  try {
    return identityOf(join(folder, name));
  } catch (error) {
    // Neither there nor gone: the drive doesn't answer, or the way to it is barred.
    throw storageFailure('DISK_FAILED', { folder }, error);
  }
}
