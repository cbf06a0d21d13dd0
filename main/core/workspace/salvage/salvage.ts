import { refuse } from '../../../../shared/ground/refusals/messages.ts';
import { ok, type Result, rulingOut } from '../../../../shared/ground/result.ts';
import { os } from '../../implement.ts';
import { createJobs } from '../../jobs.ts';
import { takeJournal } from '../../journal/take-journal.ts';
import type { OpenBackup, RestoreProblem } from '../../ports.ts';
import type { DamagedWorkspace } from '../../ports-salvage.ts';
import { openJournal, type Session, statusOf } from '../../session.ts';
import { keepCopyAtClose } from '../care/own-copies.ts';
import { refuseHeld } from '../open.ts';
import { goodBackup, openReadable } from './good-backup.ts';
import { reportSalvage } from './report-salvage.ts';
import { salvagedJournal } from './salvaged-journal.ts';

interface Wish {
  readonly folder: string;
  readonly into: string;
  readonly passphrase: string;
  readonly backup?: string | undefined;
}

export const salvage = os.workspace.salvage.handler(async ({ input, context: { session } }) => {
  const { workspaces } = session.ports;
  // What another computer wrote last may not have come: a record would be saved that lacks it.
  const held = input.anyway ? null : await refuseHeld(session, input.folder);
  if (held) return held;
  const [from, into] = [input.folder, input.into].map(workspaces.resolveFolder) as [string, string];
  if (`${into}/`.replaceAll('\\', '/').startsWith(`${from}/`.replaceAll('\\', '/')))
    return refuse('SALVAGE_FAILED', {
      folder: from,
      problem: 'the new workspace can’t lie within the damaged one',
    });
  const opened = await workspaces.openDamaged(from, { kind: 'passphrase', passphrase: input.passphrase });
  const damaged = rulingOut(opened, 'WRONG_RECOVERY_KEY');
  if (!damaged.ok) return damaged;
  try {
    const backup = rulingOut(await backupFor(session, damaged.value, input), 'WRONG_RECOVERY_KEY');
    if (!backup.ok) return backup;
    try {
      return await saveInto(session, damaged.value, backup.value, { ...input, into });
    } finally {
      backup.value?.store.close();
    }
  } finally {
    damaged.value.close();
  }
});

/** The backup that was named, or the newest good one; null where there is none. */
async function backupFor(
  session: Session,
  { folder, key }: DamagedWorkspace,
  { backup }: Wish,
): Promise<Result<OpenBackup | null, RestoreProblem>> {
  const unlock = { kind: 'key' as const, key };
  if (backup === undefined) return ok(await goodBackup(session, folder, unlock));
  const opened = await openReadable(session.ports.workspaces, backup, unlock, folder);
  return opened.ok && opened.value === null
    ? refuse('RESTORE_FAILED', { from: backup, folder, problem: 'its entries can’t be read' })
    : opened;
}

/** Makes the new workspace of both, in one transaction, and opens it; what fails leaves nothing of it. */
async function saveInto(
  session: Session,
  damaged: DamagedWorkspace,
  backup: OpenBackup | null,
  { into, passphrase }: Wish,
) {
  const { workspaces, clock, ids, recent, programVersion } = session.ports;
  const created = await workspaces.create(into, passphrase, damaged.workspaceId);
  if (!created.ok) return created;
  const { store, recoveryKey } = created.value;
  let isKept = false;
  try {
    const [now, id] = [clock.now(), ids.newId()];
    const saved = salvagedJournal({
      damaged,
      backup: backup?.store ?? null,
      store,
      now,
      program: programVersion,
      id,
    });
    const journal = openJournal({ ...session, journal: null, jobs: createJobs() }, store);
    const wish = {
      copyFirst: async () => ok(null),
      drafts: [],
      takeSound: true,
      dryRun: false,
      asRestored: true,
      gaps: 'across' as const,
    };
    const taken = rulingOut(
      await takeJournal(journal, saved.opened, wish),
      'MERGE_NOT_BACKED_UP',
      'JOURNAL_DAMAGED',
      'JOURNAL_CUT',
    );
    if (!taken.ok) return taken;
    if (store.lastPlace() === 0)
      return refuse('SALVAGE_FAILED', {
        folder: damaged.folder,
        problem: 'no entry of it can be read, and there is no backup that can be',
      });
    const report = reportSalvage({ journal, damaged, backup, saved, refused: taken.value.refused });
    await keepCopyAtClose(session);
    openJournal(session, store);
    isKept = true;
    const status = statusOf(session);
    recent.remember({ folder: store.folder, office: status.office, openedAt: clock.now() });
    session.savedAt = clock.now();
    session.emit({ type: 'workspace.changed' });
    return ok({ status: { ...status, savedAt: session.savedAt }, recoveryKey, report });
  } finally {
    if (!isKept) workspaces.discard(store);
  }
}
