import type { WorkspaceStatus } from '../../shared/contract/workspace.ts';
import { type MessageCode, refuse } from '../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../shared/ground/result.ts';
import type { Person } from '../../shared/record/journal/entry.ts';
import { documentLimitMiB, documentLimits, officerOf } from '../../shared/record/workspace/workspace-file.ts';
import type { AppEvent, Ports } from './app.ts';
import type { Jobs } from './jobs.ts';
import type { Journal } from './journal.ts';
import { loadWorkspaceFile } from './load-file.ts';
import type { WorkspaceStore } from './ports.ts';
import { projectionVersion } from './project.ts';
import { rebuildAll } from './rebuild-all.ts';
import { createRowCache } from './row-cache.ts';

/** What every request is handled with: the ports, and the workspace that is open, if any. */
export interface Session {
  readonly ports: Ports;
  journal: Journal | null;
  savedAt: string | null;
  readonly jobs: Jobs;
  readonly emit: (event: AppEvent) => void;
}

/** Before the officer is recorded, entries still need a name. */
const unnamedOfficer: Person = { name: 'Unnamed officer', function: 'Not recorded' };

/**
 * Makes a store the open workspace; the one open before is closed then. A store that can't be read throws, and is
 * closed: it would keep the next attempt out of its own file.
 */
export function openJournal(session: Session, store: WorkspaceStore): Journal {
  const journal = readJournal(session, store);
  closeJournal(session);
  session.journal = journal;
  return journal;
}

function readJournal({ ports }: Session, store: WorkspaceStore): Journal {
  const { clock, ids, instruments, actions, checks } = ports;
  try {
    // Kept by an older program: the journal is the record, and everything else is folded from it again.
    if (store.projection() !== projectionVersion) rebuildAll(store, instruments);
    const officer = officerOf(loadWorkspaceFile(store), store.device.id) ?? unnamedOfficer;
    return {
      store,
      rows: createRowCache(store, instruments),
      instruments,
      actions,
      checks,
      clock,
      ids,
      officer,
    };
  } catch (error) {
    store.close();
    throw error;
  }
}

export function closeJournal(session: Session): void {
  session.jobs.cancelAll();
  session.journal?.store.close();
  session.journal = null;
  session.savedAt = null;
}

export function requireJournal(session: Session): Result<Journal, MessageCode> {
  return session.journal ? ok(session.journal) : refuse('NO_WORKSPACE');
}

export function statusOf(session: Session): WorkspaceStatus {
  const { journal, savedAt, ports } = session;
  const file = journal && loadWorkspaceFile(journal.store);
  return {
    open: journal !== null,
    folder: journal?.store.folder ?? null,
    readOnly: journal?.store.readOnly ?? false,
    workspaceId: journal?.store.workspaceId ?? null,
    office: file?.office ?? '',
    entity: file?.entity ?? '',
    fictional: file?.fictional ?? false,
    officer: journal?.officer ?? null,
    deviceCode: journal?.store.device.code ?? null,
    today: ports.clock.today(),
    partners: journal ? journal.rows.all().filter(({ archived }) => !archived).length : 0,
    documentLimitMiB: file ? documentLimitMiB(file) : documentLimits.usual,
    savedAt,
  };
}
