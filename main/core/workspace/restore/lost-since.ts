import type { LostSince } from '../../../../shared/contract/restore.ts';
import { partnerFields } from '../../../../shared/record/file/partner-state.ts';
import { workspaceStream } from '../../../../shared/record/journal/entry.ts';
import { loadFile } from '../../load-file.ts';
import { isStorageFailure, type WorkspaceStore } from '../../ports.ts';
import type { Session } from '../../session.ts';
import { isOpenHere, type OpenCopy } from './open-copy.ts';

/** Partners named one by one; all are counted. */
const mostNamed = 500;

/**
 * What the present workspace has that the backup lacks: entries, by partner. Where the present one can't be read, that
 * can't be told, and is never taken for nothing.
 */
export async function lostSince(session: Session, copy: OpenCopy, folder: string): Promise<LostSince> {
  const backup = copy.backup.store;
  if (session.journal && isOpenHere(session, folder)) return compare(session.journal.store, backup);
  const { workspaces } = session.ports;
  const present = await workspaces.openBackup(folder, { kind: 'key', key: copy.backup.key }, folder);
  if (!present.ok) {
    const { code, message } = present.error;
    return code === 'WORKSPACE_NOT_FOUND' ? nothing('none') : { ...nothing('unreadable'), problem: message };
  }
  try {
    return compare(present.value.store, backup);
  } finally {
    present.value.store.close();
  }
}

const nothing = (present: LostSince['present']): LostSince => ({
  present,
  problem: null,
  entries: 0,
  office: 0,
  partners: [],
  partnersTotal: 0,
  onlyInBackup: 0,
});

function compare(present: WorkspaceStore, backup: WorkspaceStore): LostSince {
  try {
    const lost = { ...nothing('readable'), partners: [] as LostSince['partners'][number][] };
    const streams = present.streams();
    for (const stream of streams) {
      const here = present.entryIds(stream);
      const there = new Set(backup.entryIds(stream));
      const count = here.filter((id) => !there.has(id)).length;
      lost.onlyInBackup += there.size - (here.length - count);
      if (count === 0) continue;
      lost.entries += count;
      if (stream === workspaceStream) lost.office = count;
      else {
        lost.partnersTotal += 1;
        if (lost.partners.length < mostNamed)
          lost.partners.push({ ...nameOf(present, stream), entries: count });
      }
    }
    const known = new Set(streams);
    for (const stream of backup.streams())
      if (!known.has(stream)) lost.onlyInBackup += backup.entryIds(stream).length;
    return lost;
  } catch (error) {
    if (!isStorageFailure(error)) throw error;
    return { ...nothing('unreadable'), problem: error.refusal.message };
  }
}

function nameOf(store: WorkspaceStore, stream: string) {
  const file = loadFile({ store }, stream);
  return { id: stream, reference: file.reference, name: partnerFields(file).name };
}
