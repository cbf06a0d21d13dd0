import type { ActionLibrary } from '../../shared/content/actions/action-library.ts';
import type { Versions } from '../../shared/content/files/versions.ts';
import type { Instruments } from '../../shared/content/instrument/instruments.ts';
import type { CheckLibrary } from '../../shared/content/practice-checks/check-library.ts';
import { ok } from '../../shared/ground/result.ts';
import { applyPartnerEntry, foldPartner, keysSeenBy } from '../../shared/record/file/fold.ts';
import { emptyPartnerFile, type PartnerFile } from '../../shared/record/file/partner-file.ts';
import type { Decided } from '../../shared/record/journal/decision.ts';
import {
  type Entry,
  type EntryDraft,
  type Person,
  workspaceStream,
} from '../../shared/record/journal/entry.ts';
import { seenEntries } from '../../shared/record/journal/registers.ts';
import { type ChainHead, sealDraft } from '../../shared/record/journal/seal.ts';
import {
  applyWorkspaceEntry,
  foldWorkspace,
  type WorkspaceFile,
  workspaceDraftKeys,
} from '../../shared/record/workspace/workspace-file.ts';
import { buildKeptRow } from '../../shared/rules/register/build-row.ts';
import type { KeptRow } from '../../shared/rules/register/partner-view.ts';
import type { Clock, Ids, JournalWrite, WorkspaceStore } from './ports.ts';
import type { RowCache } from './row-cache.ts';

/** The open workspace with what commands need to write into its journal. */
export interface Journal {
  readonly store: WorkspaceStore;
  /** List rows in memory, as they stand in the store. */
  readonly rows: RowCache;
  readonly instruments: Instruments;
  readonly actions: Versions<ActionLibrary>;
  readonly checks: Versions<CheckLibrary>;
  readonly clock: Clock;
  readonly ids: Ids;
  officer: Person;
}

/** The partner's file as it stands; an empty one for a partner that is being created. */
export function loadFile(journal: Journal, partner: string): PartnerFile {
  return (journal.store.snapshot(partner) as PartnerFile | null) ?? emptyPartnerFile(partner);
}

export function loadWorkspaceFile(store: WorkspaceStore): WorkspaceFile {
  return (store.snapshot(workspaceStream) as WorkspaceFile | null) ?? foldWorkspace([]);
}

/** One partner's change inside a batch. */
export interface PartnerChange {
  readonly file: PartnerFile;
  readonly drafts: readonly EntryDraft[];
}

export interface Written {
  readonly file: PartnerFile;
  readonly row: KeptRow;
}

/**
 * Seals drafts, folds them into their files, and writes entries, snapshots and rows in one transaction.
 * Everything of the batch is kept or nothing is. Returns each partner's new file and row.
 */
export function writePartners(
  journal: Journal,
  changes: readonly PartnerChange[],
  extra: { readonly counters?: ReadonlyMap<string, number>; readonly workspace?: readonly EntryDraft[] } = {},
): Written[] {
  const batch = startBatch(journal);
  const written = changes.map(({ file, drafts }) => {
    let next = file;
    for (const draft of drafts) {
      const entry = batch.seal(file.id, draft, seenEntries(next.registers, keysSeenBy(next, draft)));
      next = applyPartnerEntry(next, entry);
    }
    const row = buildKeptRow(next, journal.instruments);
    batch.snapshots.set(file.id, next);
    batch.rows.set(file.id, row);
    return { file: next, row };
  });
  if (extra.workspace) sealWorkspace(journal, batch, extra.workspace);
  journal.store.write({ ...batch.toWrite(), ...(extra.counters ? { counters: extra.counters } : {}) });
  for (const { row } of written) journal.rows.set(row);
  return written;
}

/** Writes drafts of the workspace's own stream. */
export function writeWorkspace(journal: Journal, drafts: readonly EntryDraft[]): WorkspaceFile {
  const batch = startBatch(journal);
  const file = sealWorkspace(journal, batch, drafts);
  journal.store.write(batch.toWrite());
  return file;
}

/** Writes what a decision allows, or passes its refusal on with nothing written. */
export function commit(
  journal: Journal,
  file: PartnerFile,
  decided: Decided,
  counters?: ReadonlyMap<string, number>,
) {
  if (!decided.ok) return decided;
  const [written] = writePartners(journal, [{ file, drafts: decided.value }], counters ? { counters } : {});
  return ok(written as Written);
}

interface Batch {
  readonly snapshots: Map<string, unknown>;
  readonly rows: Map<string, unknown>;
  seal(stream: string, draft: EntryDraft, replaces: readonly string[]): Entry;
  toWrite(): JournalWrite;
}

function startBatch({ store, clock, ids, officer }: Journal): Batch {
  const entries: Entry[] = [];
  const heads = new Map<string, ChainHead>();
  const sealer = {
    device: store.device.id,
    by: officer,
    at: clock.now(),
    newId: () => ids.newId(),
    sha256: store.sha256,
    sign: store.sign,
  };
  let lamport = store.lamport();
  const snapshots = new Map<string, unknown>();
  const rows = new Map<string, unknown>();
  return {
    snapshots,
    rows,
    seal(stream, draft, replaces) {
      lamport += 1;
      const sealed = sealDraft(
        draft,
        stream,
        heads.get(stream) ?? store.head(stream),
        lamport,
        replaces,
        sealer,
      );
      heads.set(stream, sealed.head);
      entries.push(sealed.entry);
      return sealed.entry;
    },
    toWrite: () => ({ entries, heads, snapshots, rows }),
  };
}

function sealWorkspace(journal: Journal, batch: Batch, drafts: readonly EntryDraft[]): WorkspaceFile {
  let file = loadWorkspaceFile(journal.store);
  for (const draft of drafts) {
    const replaces = seenEntries(file.registers, workspaceDraftKeys(draft));
    file = applyWorkspaceEntry(file, batch.seal(workspaceStream, draft, replaces));
  }
  batch.snapshots.set(workspaceStream, file);
  return file;
}

/** Of snapshots and rows: raised whenever their shape changes, so that kept ones are folded anew at the next opening. */
export const projectionVersion = 4;

/**
 * Names the shape of what is kept and the instruments by which its rows were judged. A program that brings another
 * version folds the journal anew when it opens: what was not shown before may be shown now.
 */
export function projectionName({ all }: Instruments): string {
  const versions = all.map(({ definition: { id, version } }) => `${id} ${version}`).sort();
  return [projectionVersion, ...versions].join(', ');
}

/** State and list row of a stream from its entries alone: what a rebuild writes, and what a check compares with. */
export function project(stream: string, entries: readonly Entry[], instruments: Instruments) {
  if (stream === workspaceStream) return { snapshot: foldWorkspace(entries) as unknown, row: null };
  const file = foldPartner(stream, entries);
  return { snapshot: file as unknown, row: buildKeptRow(file, instruments) as unknown };
}
