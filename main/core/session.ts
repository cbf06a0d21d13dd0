import type { WorkspaceStatus } from '../../shared/contract/workspace.ts';
import { refuse } from '../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../shared/ground/result.ts';
import { speakWith } from '../../shared/ground/words/words-in-use.ts';
import type { Person } from '../../shared/record/journal/entry.ts';
import {
  documentLimitMiB,
  documentLimits,
  officerOf,
  type WorkspaceFile,
} from '../../shared/record/workspace/workspace-file.ts';
import { personAt, someoneElseApproves } from '../../shared/rules/people/people.ts';
import type { AppEvent, Ports } from './app.ts';
import { createContents } from './content/workspace-contents.ts';
import type { Jobs } from './jobs.ts';
import type { Journal } from './journal.ts';
import { loadWorkspaceFile } from './load-file.ts';
import type { WorkspaceStore } from './ports.ts';
import { projectionName } from './project.ts';
import { rebuildAll } from './rebuild-all.ts';
import { createRowCache } from './row-cache.ts';
import { speakWithKept } from './text/kept-words.ts';
import type { InTurn } from './turns.ts';
import { careOf } from './workspace/care/tell-care.ts';

/** What every request is handled with: the ports, and the workspace that is open, if any. */
export interface Session {
  readonly ports: Ports;
  journal: Journal | null;
  savedAt: string | null;
  /** The day of the last copy that was made by itself, or tried; null before any is known. */
  copiedOn?: string | null;
  readonly jobs: Jobs;
  /** For a step that writes and belongs to no change; left out where nothing else goes on. */
  readonly inTurn?: InTurn;
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
  speakWithKept(session, journal);
  return journal;
}

/** A store as a journal, without making it the open workspace. One that can't be read throws, and is closed. */
export function readJournal({ ports }: Pick<Session, 'ports'>, store: WorkspaceStore): Journal {
  const { clock, ids } = ports;
  try {
    const contents = createContents(ports, store);
    // Kept by another program: the journal is the record, and everything else is folded from it again.
    const { instruments } = contents.now();
    if (store.projection() !== projectionName(instruments)) rebuildAll(store, instruments);
    const officer = officerHere(store);
    return {
      store,
      rows: createRowCache(store, () => contents.now().instruments),
      contents,
      get instruments() {
        return contents.now().instruments;
      },
      get actions() {
        return contents.now().actions;
      },
      get checks() {
        return contents.now().checks;
      },
      clock,
      ids,
      officer,
    };
  } catch (error) {
    store.close();
    throw error;
  }
}

/** Who works at this device, as the record says. */
export function officerHere(store: WorkspaceStore): Person {
  return officerOf(loadWorkspaceFile(store), store.device.id) ?? unnamedOfficer;
}

export function closeJournal(session: Session): void {
  session.jobs.cancelAll();
  session.journal?.store.close();
  session.journal = null;
  speakWith({});
  session.savedAt = null;
  session.copiedOn = null;
}

export function requireJournal(session: Session): Result<Journal, 'NO_WORKSPACE'> {
  return session.journal ? ok(session.journal) : refuse('NO_WORKSPACE');
}

/** What a change makes of the status, before it is written. */
interface StatusAfter {
  readonly file: WorkspaceFile;
  readonly officer: Person;
  readonly savedAt: string;
}

export function statusOf(session: Session, after: Partial<StatusAfter> = {}): WorkspaceStatus {
  const { journal, ports } = session;
  const file = journal && (after.file ?? loadWorkspaceFile(journal.store));
  return {
    open: journal !== null,
    folder: journal?.store.folder ?? null,
    readOnly: journal?.store.readOnly ?? false,
    readsBeside: journal?.store.shared ?? false,
    syncedBy: journal?.store.syncedBy ?? null,
    workspaceId: journal?.store.workspaceId ?? null,
    office: file?.office ?? '',
    entity: file?.entity ?? '',
    fictional: file?.fictional ?? false,
    officer: after.officer ?? journal?.officer ?? null,
    person: journal && file ? personAt(file, journal.store.device.id) : null,
    someoneElseApproves: file !== null && someoneElseApproves(file),
    deviceCode: journal?.store.device.code ?? null,
    today: ports.clock.today(),
    partners: journal?.rows.active() ?? 0,
    documentLimitMiB: file ? documentLimitMiB(file) : documentLimits.usual,
    savedAt: after.savedAt ?? session.savedAt,
    copies: journal && careOf(ports, journal),
  };
}
