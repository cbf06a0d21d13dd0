import { ok, type Result, rulingOut } from '../../../../shared/ground/result.ts';
import type { Journal } from '../../journal.ts';
import type { OpenBackup, RestoreProblem, Unlock } from '../../ports.ts';
import { readJournal, type Session } from '../../session.ts';

export interface WhichBackup {
  /** Of the workspace that it is to be restored into. */
  readonly folder: string;
  readonly from: string;
  /** Or its recovery key. Not asked for where the workspace is open here. */
  readonly passphrase?: string | undefined;
}

/** A backup that is open for reading, with the record in it. Whoever opens it closes `backup.store`. */
export interface OpenCopy {
  readonly backup: OpenBackup;
  readonly journal: Journal;
}

/** Opens a backup by what the person gave, or by the key of the workspace that is open here. */
export async function openCopy(
  session: Pick<Session, 'ports' | 'journal'>,
  which: WhichBackup,
): Promise<Result<OpenCopy, Exclude<RestoreProblem, 'WRONG_RECOVERY_KEY'>>> {
  const opened = rulingOut(await unlockCopy(session, which), 'WRONG_RECOVERY_KEY');
  if (!opened.ok) return opened;
  return ok({ backup: opened.value, journal: readJournal(session, opened.value.store) });
}

async function unlockCopy(
  session: Pick<Session, 'ports' | 'journal'>,
  { folder, from, passphrase }: WhichBackup,
): Promise<Result<OpenBackup, RestoreProblem>> {
  const { workspaces } = session.ports;
  const open = (unlock: Unlock) => workspaces.openBackup(from, unlock, folder);
  if (passphrase === undefined && isOpenHere(session, folder) && session.journal)
    return open({ kind: 'key', key: workspaces.exportKey(session.journal.store) });
  const typed = passphrase ?? '';
  const byPassphrase = await open({ kind: 'passphrase', passphrase: typed });
  if (byPassphrase.ok || byPassphrase.error.code !== 'WRONG_PASSPHRASE') return byPassphrase;
  const byRecoveryKey = await open({ kind: 'recovery-key', recoveryKey: typed });
  return byRecoveryKey.ok ? byRecoveryKey : byPassphrase;
}

/** Whether the workspace of a folder is the one that is open here. */
export function isOpenHere({ ports, journal }: Pick<Session, 'ports' | 'journal'>, folder: string): boolean {
  return journal?.store.folder === ports.workspaces.resolveFolder(folder);
}
