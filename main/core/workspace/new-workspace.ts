import type { MessageCode } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { Person } from '../../../shared/record/journal/entry.ts';
import { draftEntry } from '../../../shared/record/journal/read-entry.ts';
import { draftDevice, type Journal, writeWorkspace } from '../journal.ts';
import { openJournal, type Session } from '../session.ts';

interface NewWorkspace {
  readonly folder: string;
  readonly passphrase: string;
  readonly office: string;
  readonly entity: string;
  readonly officer: Person;
  readonly fictional: boolean;
}

/** Makes a workspace, opens it, and writes its first entries: the office, and this device with its officer. */
export async function makeWorkspace(
  session: Session,
  input: NewWorkspace,
): Promise<Result<{ readonly journal: Journal; readonly recoveryKey: string }, MessageCode>> {
  const created = await session.ports.workspaces.create(input.folder, input.passphrase);
  if (!created.ok) return created;
  const { store, recoveryKey } = created.value;
  const journal = openJournal(session, store);
  journal.officer = input.officer;
  const { office, entity, fictional } = input;
  writeWorkspace(journal, [
    draftEntry('workspace.created', { office, entity, fictional }),
    draftDevice(journal),
  ]);
  session.ports.recent.remember({ folder: store.folder, office, openedAt: session.ports.clock.now() });
  session.savedAt = session.ports.clock.now();
  session.emit({ type: 'workspace.changed' });
  return ok({ journal, recoveryKey });
}
