import { chmodSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from '../../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../../shared/ground/result.ts';
import type { OpenProblem, Unlock } from '../../../core/ports.ts';
import type { DamagedWorkspace, SalvageFound } from '../../../core/ports-salvage.ts';
import { fileProblem, sizeOf } from '../../file-problem.ts';
import { privateMode } from '../../private-mode.ts';
import { checkPath } from '../check-path.ts';
import { listCopies } from '../copies/copies-folder.ts';
import { hasDocumentFile } from '../evidence/document-file.ts';
import { type Header, readHeader, soundHeader } from '../header.ts';
import { readNote, refuseLocked } from '../holder.ts';
import { fileNames } from '../layout.ts';
import { isLockHeld } from '../lock-file.ts';
import { temporaryPlace } from '../reading-copy.ts';
import { logOfAnother } from '../stray-log.ts';
import { unlockKey } from '../unlock-key.ts';
import { carveDocuments } from './carve-documents.ts';
import { type Carved, carveRegister } from './carve-register.ts';
import { knownEntries } from './known-entries.ts';
import { openRegisterPages, type RegisterSources } from './page-source.ts';

/**
 * Opens what is left of a workspace. Its register and log are copied to a private place and read there; its documents are
 * read where they lie. A header that can't be read is that of the newest backup, which is the same but for a passphrase
 * that was changed since.
 */
export async function openDamaged(
  folder: string,
  unlock: Unlock,
): Promise<Result<DamagedWorkspace, OpenProblem>> {
  const place = checkPath(folder);
  if (!place.ok) return place;
  const unlocked = await unlockAny(place.value, unlock);
  if (!unlocked.ok) return unlocked;
  const { key, header } = unlocked.value;
  if (isLockHeld(place.value)) return refuseLocked(place.value);
  const { target, remove } = temporaryPlace();
  try {
    for (const name of copied) copyPrivately(place.value, target, name);
    return ok(damagedIn(place.value, target, header, key, remove));
  } catch (error) {
    remove();
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT') return refuse('DISK_FULL', { folder: target });
    const problem = fileProblem(error);
    if (problem === null) throw error;
    return refuse('FILE_NOT_READABLE', { file: place.value, problem });
  }
}

const copied = [fileNames.register, `${fileNames.register}-wal`];

function copyPrivately(from: string, to: string, name: string): void {
  if (sizeOf(join(from, name)) === null) return;
  copyFileSync(join(from, name), join(to, name));
  chmodSync(join(to, name), privateMode.file);
}

/** Each costs the second or so that a passphrase is made to cost. */
const mostTried = 5;

/** By the folder's own header, or where that can't be read by the one of a backup that lies beside it. */
async function unlockAny(
  folder: string,
  unlock: Unlock,
): Promise<Result<{ readonly key: string; readonly header: Header }, OpenProblem>> {
  const own = await readHeader(folder);
  const copies = own.ok || own.error.code !== 'WORKSPACE_DAMAGED' ? [] : await listCopies(folder);
  for (const header of wrappings(copies.map((copy) => copy.folder)).slice(0, mostTried)) {
    const key = await unlockKey(folder, header, unlock);
    if (key.ok) return ok({ key: key.value, header });
  }
  if (!own.ok) return own;
  const key = await unlockKey(folder, own.value, unlock);
  return key.ok ? ok({ key: key.value, header: own.value }) : key;
}

/** The headers of copies, of those that wrap the key alike the first: what doesn't open one opens none of them. */
function wrappings(copies: readonly string[]): Header[] {
  const known = new Map<string, Header>();
  for (const copy of copies) {
    const header = soundHeader(copy);
    if (header && !known.has(header.keys.passphrase)) known.set(header.keys.passphrase, header);
  }
  return [...known.values()];
}

function damagedIn(
  folder: string,
  copy: string,
  header: Header,
  key: string,
  remove: () => void,
): DamagedWorkspace {
  const file = join(copy, fileNames.register);
  const register = (sizeOf(file) ?? 0) > 0 ? openRegisterPages(file, key) : null;
  const carver = register && carveRegister(register);
  const documents = hasDocumentFile(folder) ? carveDocuments(join(folder, fileNames.evidence), key) : null;
  return {
    folder,
    workspaceId: header.id,
    key,
    entries: (verify, believed, at) => carver?.entries(verify, believed, at) ?? [],
    found: () => foundIn(folder, key, register, carver?.carved() ?? nothing, documents !== null),
    document: (sha256) => documents?.read(sha256) ?? null,
    close() {
      documents?.close();
      register?.close();
      remove();
    },
  };
}

const nothing: Carved = { read: new Set(), left: 0, streams: new Map(), rows: new Map(), wholePages: 0 };

function foundIn(
  folder: string,
  key: string,
  register: RegisterSources | null,
  carved: Carved,
  hasDocuments: boolean,
): SalvageFound {
  const [source] = register?.sources ?? [];
  const log = logOf(folder, key, register);
  const known = source ? knownEntries(source, carved) : { isListWhole: false, lost: [] };
  const told = { read: carved.read.size, left: carved.left, lost: known.lost, names: namesOf(carved) };
  return {
    ...told,
    register: {
      state: register ? 'there' : 'missing',
      pages: Math.max(source?.count ?? 0, (source && saidPages(source.page(1))) ?? 0),
      whole: carved.wholePages,
      log,
    },
    hasDocuments,
    isListWhole: known.isListWhole && (log === 'none' || log === 'whole'),
  };
}

/** The number of pages that a first page names, where it is as it was written. */
function saidPages(first: ReturnType<RegisterSources['sources'][number]['page']>): number {
  return first?.isWhole ? first.bytes.readUInt32BE(28) : 0;
}

/**
 * A log that isn't this register's own, or that nobody vouches for, leaves open what was recorded last; so does one of
 * which the note of whoever had the workspace open tells, and that isn't there.
 */
function logOf(
  folder: string,
  key: string,
  register: RegisterSources | null,
): SalvageFound['register']['log'] {
  const note = readNote(folder);
  const log = register?.log ?? 'none';
  // Nobody holds the lock, so that whoever left the note has ended, and would have taken it away with the log.
  if (log === 'none') return note?.files ? 'gone' : 'none';
  if (log === 'damaged' || !note?.files) return log === 'damaged' ? 'damaged' : 'foreign';
  return logOfAnother(folder, key) === null ? log : 'foreign';
}

/** What the list of partners said, by stream: for naming whom lost entries are about, and for nothing else. */
function namesOf({ streams, rows }: Carved): SalvageFound['names'] {
  const named = new Map<string, { reference: string; name: string }>();
  for (const [number, body] of rows) {
    const stream = streams.get(number);
    if (stream === undefined) continue;
    try {
      const { reference, name } = JSON.parse(body) as { reference?: unknown; name?: unknown };
      if (typeof reference === 'string' && typeof name === 'string') named.set(stream, { reference, name });
    } catch {
      // A row of something else that looked like one.
    }
  }
  return named;
}
