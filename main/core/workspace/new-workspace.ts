import { ok } from '../../../shared/ground/result.ts';
import type { Person } from '../../../shared/record/journal/entry.ts';
import { draftEntry } from '../../../shared/record/journal/read-entry.ts';
import { draftDevice, sealBatch } from '../journal.ts';
import { openJournal, type Session } from '../session.ts';
import { keepCopyAtClose } from './care/own-copies.ts';

interface NewWorkspace {
  readonly folder: string;
  readonly passphrase: string;
  readonly office: string;
  readonly entity: string;
  readonly officer: Person;
  readonly fictional: boolean;
}

/** Makes a workspace, opens it, and writes its first entries: the office, and this device with its officer. */
export async function makeWorkspace(session: Session, input: NewWorkspace) {
  await keepCopyAtClose(session);
  const created = await session.ports.workspaces.create(input.folder, input.passphrase);
  if (!created.ok) return created;
  const { store, recoveryKey } = created.value;
  const journal = openJournal(session, store);
  journal.officer = input.officer;
  const { office, entity, fictional } = input;
  const sealed = sealBatch(journal, {
    workspace: [draftEntry('workspace.created', { office, entity, fictional }), draftDevice(journal)],
  });
  sealed.write();
  session.ports.recent.remember({ folder: store.folder, office, openedAt: session.ports.clock.now() });
  session.savedAt = sealed.at;
  // There is nothing to lose yet; the first copy is made when it is closed.
  session.copiedOn = session.ports.clock.today();
  session.emit({ type: 'workspace.changed' });
  return ok({ journal, recoveryKey });
}
