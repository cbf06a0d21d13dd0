import type { WorkspaceStatus } from '../../../shared/contract/workspace.ts';
import { ok, type Result, rulingOut } from '../../../shared/ground/result.ts';
import { os } from '../implement.ts';
import type { OpenProblem, Unlock, WorkspaceStore } from '../ports.ts';
import { closeJournal, openJournal, type Session, statusOf } from '../session.ts';

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
  return ok(adoptStore(session, store.value));
}

/** The same folder can't be opened twice, so an open workspace of that folder is closed first. */
export async function unlockStore(
  session: Session,
  folder: string,
  unlock: Unlock,
): Promise<Result<WorkspaceStore, OpenProblem>> {
  const { workspaces } = session.ports;
  if (session.journal?.store.folder === workspaces.resolveFolder(folder)) closeJournal(session);
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
