import { createHash } from 'node:crypto';
import { mkdir, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import { isCancellation, isStorageFailure, type Tell } from '../../core/ports.ts';
import type { BackupNotes, BackupProblem, MadeBackup } from '../../core/ports-backup.ts';
import { syncFile, syncFolder, writeFileAtomically } from '../atomic-file.ts';
import { fileProblem } from '../file-problem.ts';
import { renamePatiently } from '../patient-rename.ts';
import { privateMode } from '../private-mode.ts';
import type { OpenRegister } from './assemble-register.ts';
import { writeLabel } from './backup-label.ts';
import { backupPlace } from './backup-place.ts';
import { checkPath } from './check-path.ts';
import { checkRegisterFile } from './check-register-file.ts';
import { forgetDevice, missingKey } from './device-record.ts';
import { copyNewDocuments } from './evidence/copy-documents.ts';
import { type Documents, documentsOfCopy } from './evidence/create-documents.ts';
import type { DocumentFile } from './evidence/document-file.ts';
import { writeHeader } from './header.ts';
import { openKeyedDatabase } from './keyed-database.ts';
import { currentHeader } from './keys/change-keys.ts';
import { fileNames } from './layout.ts';
import { makePrivateFile, tightenFiles } from './private-files.ts';
import { stateOf } from './state-of.ts';
import { createInspector } from './stored-entries.ts';

export interface BackupOptions {
  readonly at?: Tell | undefined;
  readonly notes?: BackupNotes | undefined;
  /** Whether the documents go into the folder around it, where several copies of the register share them. */
  readonly shared?: boolean | undefined;
}

/**
 * Copies header, register and documents into a new folder, checks the copy, and only then gives it its name.
 * Into a folder that holds an earlier copy of this workspace only documents go that are new, then the register
 * takes the place of the earlier one. The same passphrase and recovery key open the copy. It carries no device:
 * whoever opens it writes as a new one, so that a restored copy never continues the chain of the original. Its seal is
 * taken over the copy itself. A register that isn't whole ends it; a document that isn't is left out and named.
 */
export async function backupWorkspace(
  register: OpenRegister,
  documents: Documents,
  folder: string,
  sealed: (texts: Iterable<string>) => string,
  { at = () => {}, notes, shared }: BackupOptions = {},
): Promise<Result<MadeBackup, BackupProblem>> {
  const target = resolve(folder);
  const failed = (problem: string) => refuse('BACKUP_FAILED', { folder: target, problem });
  const partial = join(dirname(target), partialName(basename(target)));
  const paths = [checkPath(target), checkPath(partial)];
  for (const path of paths) if (!path.ok) return path;
  try {
    const place = await backupPlace(register, target);
    if ('problem' in place) return failed(place.problem);
    await rm(partial, { recursive: true, force: true });
    await mkdir(partial, { recursive: true, mode: privateMode.folder });
    // The register first: every document that its entries name is there by then.
    at('files', 0, 3);
    const { problems, state } = await copyInto(partial, register, sealed, at);
    if (problems.length > 0) {
      await rm(partial, { recursive: true, force: true });
      return failed(`the copy is not whole: ${problems[0]}`);
    }
    const source = sourceOf(documents);
    const into = shared ? dirname(target) : place.holds === 'nothing' ? partial : target;
    const broken =
      typeof source === 'string' ? [] : await copyFrom(source, into, register, documents, at, notes);
    const missing = await noteMissing(partial, into, register, state, notes);
    if (place.holds === 'nothing') {
      await rmdir(target).catch(() => {});
      await renamePatiently(partial, target);
    } else {
      await renew(partial, target);
      tightenFiles(target);
    }
    await syncFolder(dirname(target));
    if (source === 'lost' && (missing.length > 0 || !notes))
      return refuse('BACKUP_WITHOUT_DOCUMENTS', { folder: target, workspace: register.folder });
    const named = new Set(missing.map(({ sha256 }) => documents.seal.addressOf(sha256).toString('hex')));
    const unnamed = broken.filter((address) => !named.has(Buffer.from(address).toString('hex'))).length;
    return ok({ folder: target, missing, unnamed });
  } catch (error) {
    await rm(partial, { recursive: true, force: true }).catch(() => {});
    if (isCancellation(error)) throw error;
    return failed(fileProblem(error) ?? (error as Error).message);
  }
}

/** The documents to copy; none where there are none, or where their file can't be read at all. */
function sourceOf(documents: Documents): DocumentFile | 'lost' | 'none' {
  try {
    return documents.fileToCopy() ?? 'none';
  } catch (error) {
    if (isStorageFailure(error) && error.refusal.code === 'DOCUMENTS_DAMAGED') return 'none';
    throw error;
  }
}

function copyFrom(
  source: DocumentFile,
  into: string,
  register: OpenRegister,
  { seal }: Documents,
  at: Tell,
  notes: BackupNotes | undefined,
): Promise<Uint8Array[]> {
  // What is named is what would be missing where nothing is there.
  const named = () => (notes?.missing(() => false) ?? []).map(({ sha256 }) => seal.addressOf(sha256));
  return copyNewDocuments(source, into, register, at, named);
}

/** What the record of the copy names and the copy lacks: said in words beside it, and by name inside of it. */
async function noteMissing(
  partial: string,
  into: string,
  { workspaceId, key }: OpenRegister,
  state: string,
  notes: BackupNotes | undefined,
) {
  if (!notes) return [];
  const copied = documentsOfCopy(into, workspaceId, key);
  let missing: ReturnType<BackupNotes['missing']>;
  try {
    missing = notes.missing(copied.has);
  } finally {
    copied.close();
  }
  if (missing.length > 0) {
    const file = join(partial, fileNames.register);
    const copy = openKeyedDatabase(file, key, 'existing');
    try {
      copy
        .prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)')
        .run(missingKey, JSON.stringify(missing));
    } finally {
      copy.close();
    }
    await syncFile(file);
    await writeFileAtomically(join(partial, fileNames.incomplete), notes.incomplete(missing.length));
  }
  await writeLabel(partial, { ...notes.label(), missing: missing.length, state });
  return missing;
}

/** Beside the folder that it becomes. A name of 255 bytes leaves no room for an ending. */
function partialName(name: string): string {
  const whole = `${name}.partial`;
  if (Buffer.byteLength(whole) <= 255) return whole;
  return `psea-${createHash('sha256').update(name).digest('hex').slice(0, 16)}.partial`;
}

/**
 * Header, register and seal of an earlier copy make room; its documents are up to date by now. The seal comes last: one
 * that is left behind was taken over fewer entries, and still holds. A word that documents are missing comes first and
 * goes last, so that a copy which broke off never claims more than it has.
 */
async function renew(partial: string, target: string): Promise<void> {
  const isThere = async (name: string) => {
    try {
      await renamePatiently(join(partial, name), join(target, name));
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
      throw error;
    }
  };
  const lacksDocuments = await isThere(fileNames.incomplete);
  for (const name of [fileNames.register, fileNames.header, fileNames.seal]) {
    await renamePatiently(join(partial, name), join(target, name));
  }
  if (!(await isThere(fileNames.label))) await rm(join(target, fileNames.label), { force: true });
  if (!lacksDocuments) await rm(join(target, fileNames.incomplete), { force: true });
  await rm(partial, { recursive: true, force: true });
  await syncFolder(target);
}

async function copyInto(
  partial: string,
  register: OpenRegister,
  sealed: (texts: Iterable<string>) => string,
  at: Tell,
): Promise<{ problems: string[]; state: string }> {
  const { db, key } = register;
  // Of a folder that is gone by now, the header as it was read at opening.
  const header = await currentHeader(register).catch(() => register.header);
  await writeHeader(partial, header);
  const file = join(partial, fileNames.register);
  makePrivateFile(file);
  // One transaction by itself; within that of a second reader none can be made.
  if (db.inTransaction) db.exec('COMMIT');
  // Reads through the open connection, log included; copying the file by its handle would drop our lock on it.
  db.prepare('VACUUM INTO ?').run(file);
  const copy = openKeyedDatabase(file, key, 'existing');
  let problems: string[];
  let seal = '';
  let state = '';
  try {
    state = stateOf(copy, header);
    copy.pragma('secure_delete = ON');
    copy.exec(`BEGIN; ${forgetDevice} COMMIT;`);
    at('files', 1, 3);
    problems = checkRegisterFile(copy, partial, 'new');
    at('files', 2, 3);
    if (problems.length === 0) seal = sealed(createInspector(copy).texts());
  } finally {
    copy.close();
  }
  await syncFile(file);
  await syncFile(join(partial, fileNames.header));
  await writeFileAtomically(join(partial, fileNames.seal), seal);
  await syncFolder(partial);
  return { problems, state };
}
