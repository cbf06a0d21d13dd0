import type { WorkspaceStatus } from '../../../shared/contract/workspace.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Refused, type Result, rulingOut } from '../../../shared/ground/result.ts';
import { createContents } from '../content/workspace-contents.ts';
import { os } from '../implement.ts';
import { isStorageFailure, type OpenProblem, type Unlock, type WorkspaceStore } from '../ports.ts';
import { projectionName } from '../project.ts';
import { closeJournal, openJournal, type Session, statusOf } from '../session.ts';
import { copyNotes } from './care/copy-notes.ts';
import { keepCopyAtClose, newestDay } from './care/own-copies.ts';
import { goodBackup } from './salvage/good-backup.ts';

export const open = os.workspace.open.handler(async ({ input, context: { session } }) => {
  const { folder, passphrase, beside, anyway } = input;
  // Whoever only looks beside another disturbs nobody.
  const held = anyway || beside ? null : await refuseHeld(session, folder);
  if (held) return held;
  const unlock: Unlock = { kind: 'passphrase', passphrase };
  const opened = rulingOut(await openWorkspace(session, folder, unlock), 'WRONG_RECOVERY_KEY');
  if (!beside || opened.ok || opened.error.code !== 'WORKSPACE_LOCKED') return opened;
  const store = rulingOut(await session.ports.workspaces.openSnapshot(folder, unlock), 'WRONG_RECOVERY_KEY');
  if (!store.ok) return store;
  await keepCopyAtClose(session);
  return ok(adoptStore(session, store.value));
});

/** Refuses a workspace that a program on another computer has open, as the folder tells; null for every other. */
export async function refuseHeld({ ports, journal }: Session, folder: string) {
  if (journal?.store.folder === ports.workspaces.resolveFolder(folder)) return null;
  const held = await ports.workspaces.heldElsewhere(folder);
  if (!held) return null;
  const { host, user, program, since } = held;
  return refuse('WORKSPACE_HELD_ELSEWHERE', { folder, host, user, program, since });
}

/** Opens a workspace; the one open before is closed only once the new one is unlocked. */
export async function openWorkspace(
  session: Session,
  folder: string,
  unlock: Unlock,
): Promise<Result<WorkspaceStatus, OpenProblem>> {
  const store = await unlockStore(session, folder, unlock);
  if (!store.ok) return withGoodBackup(session, folder, unlock, store);
  await keepCopyAtClose(session);
  try {
    await copyBeforeUpdate(session, store.value);
    const status = adoptStore(session, store.value);
    session.copiedOn = await newestDay(session, store.value);
    return ok(status);
  } catch (error) {
    // Left open, it would keep out the next attempt, and whoever saves what can be read.
    if (session.journal?.store === store.value) closeJournal(session);
    else store.value.close();
    // Pages that only reading the record leads to.
    if (!isStorageFailure(error) || error.refusal.code !== 'WORKSPACE_DAMAGED') throw error;
    const { code, details } = error.refusal;
    return withGoodBackup(session, folder, unlock, refuse(code, details));
  }
}

/** A damaged workspace says which backup is the last that can be read, and of which day. */
async function withGoodBackup(
  session: Session,
  folder: string,
  unlock: Unlock,
  refused: Refused<OpenProblem>,
): Promise<Refused<OpenProblem>> {
  const { code, message, details } = refused.error;
  const backup = code === 'WORKSPACE_DAMAGED' ? await goodBackup(session, folder, unlock) : null;
  if (!backup) return refused;
  const { from, label, store } = backup;
  store.close();
  const [on, entries] = [label?.on ?? '', label?.entries ?? 0];
  return {
    ok: false,
    error: {
      code,
      message: `${message} The last backup that can be read is of ${on}, with ${entries} entries: “${from}”.`,
      details: { ...details, backup: from, backupOn: on, backupEntries: entries },
    },
  };
}

/** Lists that another program version left are made anew at opening: the record as it came is copied before. */
async function copyBeforeUpdate(session: Session, store: WorkspaceStore): Promise<void> {
  const { ports } = session;
  if (
    !ports.ownCopies ||
    store.readOnly ||
    store.projection() === projectionName(createContents(ports, store).now().instruments)
  )
    return;
  const notes = copyNotes({ store, clock: ports.clock }, 'update');
  const name = `${ports.clock.now().slice(0, 19).replaceAll(':', '')}Z update`;
  const made = await store.backup(
    `${store.copiesFolder}/${name}`,
    notes.sealed,
    undefined,
    notes.notes,
    true,
  );
  const problem = made.ok ? null : { on: notes.on, code: made.error.code, message: made.error.message };
  await ports.workspaces.noteCare(store.copiesFolder, { problem }).catch(() => {});
}

/** The same folder can't be opened twice, so an open workspace of that folder is closed first. */
export async function unlockStore(
  session: Session,
  folder: string,
  unlock: Unlock,
): Promise<Result<WorkspaceStore, OpenProblem>> {
  const { workspaces } = session.ports;
  if (session.journal?.store.folder === workspaces.resolveFolder(folder)) {
    await keepCopyAtClose(session);
    closeJournal(session);
  }
  return workspaces.open(folder, unlock);
}

/** Makes a store the open workspace. One of which not even the status can be read throws, and nothing stays open. */
export function adoptStore(session: Session, store: WorkspaceStore): WorkspaceStatus {
  openJournal(session, store);
  const status = firstStatus(session);
  session.ports.recent.remember({
    folder: store.folder,
    office: status.office,
    openedAt: session.ports.clock.now(),
  });
  session.emit({ type: 'workspace.changed' });
  return status;
}

function firstStatus(session: Session): WorkspaceStatus {
  try {
    return statusOf(session);
  } catch (error) {
    closeJournal(session);
    throw error;
  }
}
