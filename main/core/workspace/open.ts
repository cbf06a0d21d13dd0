import type { WorkspaceStatus } from '../../../shared/contract/workspace.ts';
import type { MessageCode } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import { os } from '../implement.ts';
import type { OpenProblem, Unlock, WorkspaceStore } from '../ports.ts';
import { closeJournal, openJournal, type Session, statusOf } from '../session.ts';

export const open = os.workspace.open.handler(({ input, context }) =>
  openWorkspace(context.session, input.folder, { kind: 'passphrase', passphrase: input.passphrase }),
);

/** Opens a workspace; the one open before is closed only once the new one is unlocked. */
export async function openWorkspace(
  session: Session,
  folder: string,
  unlock: Unlock,
): Promise<Result<WorkspaceStatus, MessageCode>> {
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
