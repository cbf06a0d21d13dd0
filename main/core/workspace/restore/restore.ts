import { refuse } from '../../../../shared/ground/refusals/messages.ts';
import { ok, rulingOut } from '../../../../shared/ground/result.ts';
import { os } from '../../implement.ts';
import { closeJournal, type Session } from '../../session.ts';
import { copyNotes } from '../care/copy-notes.ts';
import { missingFinding } from '../care/named-documents.ts';
import { keepCopyQuietly } from '../care/own-copies.ts';
import { adoptStore, refuseHeld } from '../open.ts';
import { factsOf } from './look-into.ts';
import { lostSince } from './lost-since.ts';
import { isOpenHere, type OpenCopy, openCopy, type WhichBackup } from './open-copy.ts';

export const restore = os.workspace.restore.handler(async ({ input, context: { session } }) => {
  // What is there is set aside, under the hands of whoever works in it.
  const held = input.anyway ? null : await refuseHeld(session, input.folder);
  if (held) return held;
  const copy = await openCopy(session, input);
  if (!copy.ok) return copy;
  try {
    return await restoreCopy(session, copy.value, input);
  } finally {
    copy.value.backup.store.close();
  }
});

/**
 * Lays a checked copy of the backup beside the folder, sets aside what is there, and opens the copy in its place. Until
 * the copy is whole nothing is touched; from then on it is two renames.
 */
async function restoreCopy(session: Session, copy: OpenCopy, { folder: given }: WhichBackup) {
  const { workspaces } = session.ports;
  const folder = workspaces.resolveFolder(given);
  const { backup, journal } = copy;
  const failed = (problem: string) => refuse('RESTORE_FAILED', { from: backup.from, folder, problem });
  if (backup.from === folder) return failed('that is the workspace itself');
  const lost = await lostSince(session, copy, folder);
  const isOurs = isOpenHere(session, folder);
  const staging = rulingOut(await workspaces.stagingFor(backup.from, folder, isOurs), 'WRONG_RECOVERY_KEY');
  if (!staging.ok) return staging;
  const { sealed, notes, seal } = copyNotes(journal, 'restore');
  const made = await backup.store.backup(staging.value, sealed, undefined, notes);
  if (!made.ok) return failed(String(made.error.details.problem ?? made.error.message));
  const facts = factsOf(copy, seal().entries);
  if (isOurs) {
    // What is there is kept aside whole; a copy of it beside the others is found by whoever looks for one.
    await keepCopyQuietly(session, 'restore');
    closeJournal(session);
  }
  const taken = rulingOut(
    await workspaces.takePlace(backup, staging.value, folder, session.ports.clock.now()),
    'WRONG_RECOVERY_KEY',
  );
  const opened = rulingOut(
    await workspaces.open(folder, { kind: 'key', key: backup.key }),
    'WRONG_RECOVERY_KEY',
  );
  // Whether it was replaced or not, the workspace of this folder is the open one again where it was.
  if (opened.ok && (taken.ok || isOurs)) adoptStore(session, opened.value);
  else if (opened.ok) opened.value.close();
  if (!taken.ok) return taken;
  if (!opened.ok) return opened;
  const missing = made.value.missing.map(missingFinding);
  return ok({
    folder,
    keptAside: taken.value,
    backup: facts,
    complete: missing.length === 0,
    missing,
    lost,
  });
}
