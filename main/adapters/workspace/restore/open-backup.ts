import { closeSync, openSync, readSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { refuse } from '../../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../../shared/ground/result.ts';
import type { OpenBackup, OpenProblem, RestoreProblem, Unlock } from '../../../core/ports.ts';
import { sizeOf } from '../../file-problem.ts';
import type { NewSeed } from '../assemble-register.ts';
import { readLabel } from '../backup-label.ts';
import { checkPath } from '../check-path.ts';
import { documentsOf } from '../copies/copies-folder.ts';
import { createStore } from '../create-store.ts';
import { type Header, readHeader } from '../header.ts';
import { readNote } from '../holder.ts';
import { fileNames } from '../layout.ts';
import { openForReading } from '../open-register.ts';
import { besideBackup } from '../stray-journal.ts';
import { logOfAnother } from '../stray-log.ts';
import { unlockKey } from '../unlock-key.ts';

/** A backup that is open, with the header whose keys opened it: that of the present workspace where it can be. */
export interface Unlocked extends OpenBackup {
  readonly header: Header;
}

/**
 * Opens a backup, or any workspace that is closed, for reading: a private copy of its register, so that nothing there is
 * changed. A log beside it that isn't its own is refused, since SQLite would mix the pages of two files.
 */
export async function openBackup(
  from: string,
  unlock: Unlock,
  folder: string,
  newSeed: NewSeed,
): Promise<Result<Unlocked, RestoreProblem>> {
  const place = checkPath(from);
  if (!place.ok) return place;
  const header = await readHeader(place.value);
  if (!header.ok) return header;
  const failed = (problem: string) => refuse('RESTORE_FAILED', { from: place.value, folder, problem });
  const target = resolve(folder);
  const present = target === place.value ? null : await readHeader(target).catch(() => null);
  if (present?.ok && present.value.id !== header.value.id)
    return failed('that is the backup of another workspace than the one in this folder');
  const unlocked = await unlockBy(
    place.value,
    header.value,
    unlock,
    target,
    present?.ok ? present.value : null,
  );
  if (!unlocked.ok) return unlocked;
  const { key } = unlocked.value;
  const problem = logProblem(place.value, key) ?? besideOther(place.value, target);
  if (problem !== null) return failed(problem);
  const opened = openForReading(place.value, header.value, key, newSeed);
  if (!opened.ok) return opened;
  const { filesIn } = opened.value;
  const onClose = () => rmSync(filesIn, { recursive: true, force: true });
  const store = createStore(opened.value, onClose, undefined, documentsOf(place.value));
  return ok({ store, from: place.value, label: readLabel(place.value), key, header: unlocked.value.header });
}

/** By the present passphrase of the same workspace first: who changed it since remembers that one. */
async function unlockBy(
  from: string,
  header: Header,
  unlock: Unlock,
  folder: string,
  present: Header | null,
): Promise<Result<{ readonly key: string; readonly header: Header }, OpenProblem>> {
  if (present?.keys.check === header.keys.check) {
    const key = await unlockKey(folder, present, unlock);
    if (key.ok) return ok({ key: key.value, header: present });
  }
  const key = await unlockKey(from, header, unlock);
  return key.ok ? ok({ key: key.value, header }) : key;
}

/** What lies beside a backup and isn't its own; what a crash left beside the workspace itself is looked at when that is opened. */
function besideOther(from: string, target: string): string | null {
  return from === target || readNote(from)?.files ? null : besideBackup(from);
}

/** Whether a file begins as a write-ahead log does; SQLite passes over any other without a word. */
function isLog(file: string): boolean {
  const handle = openSync(file, 'r');
  try {
    const magic = Buffer.alloc(4);
    return readSync(handle, magic, 0, 4, 0) === 4 && (magic.readUInt32BE() & ~1) === 0x377f0682;
  } finally {
    closeSync(handle);
  }
}

/** What is wrong with a log beside the register; null where there is none, or whoever wrote it says that it is its own. */
function logProblem(from: string, key: string): string | null {
  const log = `${fileNames.register}-wal`;
  if ((sizeOf(join(from, log)) ?? 0) === 0) return null;
  if (!isLog(join(from, log))) return `${log} is no log of a register, so that what it held is lost`;
  const stray = logOfAnother(from, key);
  if (stray !== null) return stray;
  if (readNote(from)?.files) return null;
  return `beside ${fileNames.register} lies a log, ${log}, and nothing tells that it is its own; a backup has none`;
}
