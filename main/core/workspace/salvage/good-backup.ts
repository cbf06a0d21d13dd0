import { ok, type Result } from '../../../../shared/ground/result.ts';
import { isStorageFailure, type OpenBackup, type RestoreProblem, type Unlock } from '../../ports.ts';
import type { Session } from '../../session.ts';

/** Copies that are tried until one opens. */
const mostTried = 5;

/**
 * The newest copy that the program made by itself of the workspace in a folder, opens by that key and can be read to its
 * last entry; whole ones first. Null for none. Whoever is given one closes its store.
 */
export async function goodBackup(
  { ports: { workspaces } }: Pick<Session, 'ports'>,
  folder: string,
  unlock: Unlock,
): Promise<OpenBackup | null> {
  const copies = await workspaces.listCopies(folder);
  const whole = copies.filter(({ missing }) => missing === 0);
  const tried = [...whole, ...copies.filter(({ missing }) => missing > 0)].slice(0, mostTried);
  for (const { folder: copy } of tried) {
    const opened = await openReadable(workspaces, copy, unlock, folder);
    if (opened.ok && opened.value) return opened.value;
  }
  return null;
}

/** A backup that opens; null where it does and its entries can't be read. */
export async function openReadable(
  workspaces: Session['ports']['workspaces'],
  from: string,
  unlock: Unlock,
  folder: string,
): Promise<Result<OpenBackup | null, RestoreProblem>> {
  const opened = await workspaces.openBackup(from, unlock, folder);
  if (!opened.ok) return opened;
  try {
    for (const text of opened.value.store.texts()) JSON.parse(text);
    return opened;
  } catch (error) {
    opened.value.store.close();
    if (!isStorageFailure(error) && !(error instanceof SyntaxError)) throw error;
    return ok(null);
  }
}
