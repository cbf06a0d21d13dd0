import { ok, rulingOut } from '../../../shared/ground/result.ts';
import { os } from '../implement.ts';
import { createJobs } from '../jobs.ts';
import { openJournal as openStore, statusOf } from '../session.ts';
import { inWords, openJournal } from './import.ts';
import { takeJournal } from './take-journal.ts';

export const createWorkspace = os.journal.createWorkspace.handler(async ({ input, context: { session } }) => {
  const { workspaces, recent, clock, packages } = session.ports;
  // Whose record it is has to be known before; whether its device says so, once there is a place to ask.
  const said = inWords(await (await packages()).journals.open(input.path, () => true));
  if (!said.ok) return said;
  const created = await workspaces.create(input.folder, input.passphrase, said.value.header.workspace);
  if (!created.ok) return created;
  const { store, recoveryKey } = created.value;
  let isKept = false;
  try {
    const opened = await openJournal(session, { store }, input.path);
    if (!opened.ok) return opened;
    // What is open stays open until the record is here.
    const journal = openStore({ ...session, journal: null, jobs: createJobs() }, store);
    const wish = {
      // There is nothing yet to make a copy of.
      copyFirst: async () => ok(null),
      drafts: [],
      takeSound: input.takeSound,
      dryRun: false,
      asRestored: true,
    };
    const taken = rulingOut(await takeJournal(journal, opened.value, wish), 'MERGE_NOT_BACKED_UP');
    if (!taken.ok) return taken;
    openStore(session, store);
    isKept = true;
    const status = statusOf(session);
    recent.remember({ folder: store.folder, office: status.office, openedAt: clock.now() });
    session.savedAt = clock.now();
    session.emit({ type: 'workspace.changed' });
    return ok({ ...taken.value.answer, status: { ...status, savedAt: session.savedAt }, recoveryKey });
  } finally {
    if (!isKept) workspaces.discard(store);
  }
});
