import { ok, type Result } from '../../../../shared/ground/result.ts';
import { copiesToRemove } from '../../../../shared/rules/copies/keep-copies.ts';
import type { Journal } from '../../journal.ts';
import type { WorkspaceStore } from '../../ports.ts';
import type { BackupKind, BackupProblem, FoundCopy } from '../../ports-backup.ts';
import type { Session } from '../../session.ts';
import { copyNotes } from './copy-notes.ts';

type Copied = Result<{ readonly folder: string | null }, BackupProblem>;

/**
 * Makes a copy by itself, unless one of the same state lies there; then takes those away whose time is over, and brings
 * the second place up to date. What fails is noted, for the person to be told, and answered.
 */
export async function keepCopy(session: Session, journal: Journal, kind: BackupKind): Promise<Copied> {
  const { store, clock } = journal;
  const { ownCopies } = session.ports;
  if (!ownCopies || store.readOnly) return ok({ folder: null });
  session.copiedOn = clock.today();
  try {
    const copies = await store.ownCopies();
    const state = store.state();
    const same = copies.find((copy) => copy.state === state && (copy.missing === 0 || kind === 'close'));
    if (same) return ok({ folder: same.folder });
    const { sealed, notes, on } = copyNotes(journal, kind);
    const name = `${clock.now().slice(0, 19).replaceAll(':', '')}Z ${kind}`;
    const made = await store.backup(`${store.copiesFolder}/${name}`, sealed, undefined, notes, true);
    if (!made.ok) {
      await note(session, journal, { on, code: made.error.code, message: made.error.message });
      return made;
    }
    await note(session, journal, null);
    await removeOld(session, await store.ownCopies());
    await copyElsewhere(session, journal, kind);
    return ok({ folder: made.value.folder });
  } catch (error) {
    const { code = 'UNEXPECTED', message } = error as Error & { code?: string };
    await note(session, journal, { on: clock.today(), code, message });
    throw error;
  }
}

/** A copy for which nobody waits: what fails is noted, and ends nothing. */
export async function keepCopyQuietly(session: Session, kind: BackupKind): Promise<void> {
  const { journal } = session;
  if (!journal) return;
  try {
    await keepCopy(session, journal, kind);
  } catch (error) {
    session.ports.logBug('OWN-COPY', error);
  }
}

/** Before the workspace is closed; a command line makes one a day, when something was recorded. */
export async function keepCopyAtClose(session: Session): Promise<void> {
  const { journal, ports, savedAt } = session;
  if (!journal || !ports.ownCopies) return;
  const isDaily = ports.ownCopies === 'daily';
  try {
    if (isDaily && (savedAt === null || (await newestDay(session, journal.store)) === ports.clock.today()))
      return;
  } catch (error) {
    ports.logBug('OWN-COPY', error);
    return;
  }
  await keepCopyQuietly(session, 'close');
}

/** The day of the newest copy that lies beside the workspace; null for none. */
export async function newestDay({ ports }: Session, store: WorkspaceStore): Promise<string | null> {
  if (!ports.ownCopies) return null;
  const [newest] = await store.ownCopies();
  return newest?.on ?? null;
}

async function copyElsewhere(session: Session, journal: Journal, kind: BackupKind): Promise<void> {
  const { store } = journal;
  const { place } = session.ports.workspaces.readCare(store.copiesFolder);
  if (place === null) return;
  const { sealed, notes, on } = copyNotes(journal, kind);
  const made = await store.backup(place, sealed, undefined, notes);
  if (made.ok)
    await session.ports.workspaces.noteCare(store.copiesFolder, { elsewhere: { folder: place, on } });
  else await note(session, journal, { on, code: made.error.code, message: made.error.message });
}

async function removeOld({ ports }: Session, copies: readonly FoundCopy[]): Promise<void> {
  for (const { folder } of copiesToRemove(copies)) await ports.workspaces.removeCopy(folder);
}

async function note(
  { ports, emit }: Session,
  { store }: Journal,
  problem: { readonly on: string; readonly code: string; readonly message: string } | null,
): Promise<void> {
  const before = ports.workspaces.readCare(store.copiesFolder).problem;
  try {
    await ports.workspaces.noteCare(store.copiesFolder, { problem });
  } catch (error) {
    ports.logBug('OWN-COPY', error);
  }
  // That a copy was made as always is no news: the screens would read everything again.
  if (before?.message !== problem?.message) emit({ type: 'workspace.changed' });
}
