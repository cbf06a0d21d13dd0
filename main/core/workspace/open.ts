import type { WorkspaceStatus } from '../../../shared/contract/workspace.ts';
import { ok, type Result, rulingOut } from '../../../shared/ground/result.ts';
import { os } from '../implement.ts';
import type { OpenProblem, Unlock, WorkspaceStore } from '../ports.ts';
import { projectionName } from '../project.ts';
import { closeJournal, openJournal, type Session, statusOf } from '../session.ts';
import { copyNotes } from './care/copy-notes.ts';
import { keepCopyAtClose, newestDay } from './care/own-copies.ts';

export const open = os.workspace.open.handler(async ({ input: { folder, passphrase }, context }) =>
  rulingOut(
    await openWorkspace(context.session, folder, { kind: 'passphrase', passphrase }),
    'WRONG_RECOVERY_KEY',
  ),
);

/** Opens a workspace; the one open before is closed only once the new one is unlocked. */
export async function openWorkspace(
  session: Session,
  folder: string,
  unlock: Unlock,
): Promise<Result<WorkspaceStatus, OpenProblem>> {
  const store = await unlockStore(session, folder, unlock);
  if (!store.ok) return store;
  await keepCopyAtClose(session);
  await copyBeforeUpdate(session, store.value);
  const status = adoptStore(session, store.value);
  session.copiedOn = await newestDay(session, store.value);
  return ok(status);
}

/** Lists that another program version left are made anew at opening: the record as it came is copied before. */
async function copyBeforeUpdate(session: Session, store: WorkspaceStore): Promise<void> {
  const { ports } = session;
  if (!ports.ownCopies || store.readOnly || store.projection() === projectionName(ports.instruments)) return;
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

export function adoptStore(session: Session, store: WorkspaceStore): WorkspaceStatus {
  openJournal(session, store);
  const status = statusOf(session);
  session.ports.recent.remember({
    folder: store.folder,
    office: status.office,
    openedAt: session.ports.clock.now(),
  });
  session.emit({ type: 'workspace.changed' });
  return status;
}
