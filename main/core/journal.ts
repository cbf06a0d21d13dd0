import type { ActionLibrary } from '../../shared/content/actions/action-library.ts';
import type { Versions } from '../../shared/content/files/versions.ts';
import type { Instruments } from '../../shared/content/instrument/instruments.ts';
import type { CheckLibrary } from '../../shared/content/practice-checks/check-library.ts';
import { ok } from '../../shared/ground/result.ts';
import { continueFold, keysSeenBy } from '../../shared/record/file/fold.ts';
import { homesOf } from '../../shared/record/file/home-of.ts';
import type { PartnerFile } from '../../shared/record/file/partner-file.ts';
import type { Decided } from '../../shared/record/journal/decision.ts';
import {
  type Entry,
  type EntryDraft,
  type Person,
  workspaceStream,
} from '../../shared/record/journal/entry.ts';
import { draftEntry, draftProblem } from '../../shared/record/journal/read-entry.ts';
import { seenEntries } from '../../shared/record/journal/registers.ts';
import { type ChainHead, sealDraft } from '../../shared/record/journal/seal.ts';
import {
  applyWorkspaceEntry,
  type WorkspaceFile,
  workspaceDraftKeys,
} from '../../shared/record/workspace/workspace-file.ts';
import { buildKeptRow } from '../../shared/rules/register/build-row.ts';
import type { KeptRow } from '../../shared/rules/register/partner-view.ts';
import { toldByDevices } from '../../shared/rules/register/told-by-devices.ts';
import { withHeadquarters } from '../../shared/rules/register/with-headquarters.ts';
import { renewRows, type WorkspaceContents } from './content/workspace-contents.ts';
import { isAboutJoins, projectJoined } from './joined-batch.ts';
import { loadWorkspaceFile } from './load-file.ts';
import type { Clock, Ids, JournalWrite, WorkspaceStore } from './ports.ts';
import type { RowCache } from './row-cache.ts';
import { withWaiting } from './with-waiting.ts';

/** The open workspace with what commands need to write into its journal. */
export interface Journal {
  readonly store: WorkspaceStore;
  /** List rows in memory, as they stand in the store. */
  readonly rows: RowCache;
  readonly contents: WorkspaceContents;
  /** Of the contents as they are now, as are actions and checks. */
  readonly instruments: Instruments;
  readonly actions: Versions<ActionLibrary>;
  readonly checks: Versions<CheckLibrary>;
  readonly clock: Clock;
  readonly ids: Ids;
  officer: Person;
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

/** What is to be kept together: drafts of partners, and of the workspace's own stream. */
export interface BatchDrafts {
  readonly partners?: readonly PartnerChange[] | undefined;
  readonly workspace?: readonly EntryDraft[] | undefined;
  readonly counters?: ReadonlyMap<string, number> | undefined;
}

/** Sealed entries with what they make of files and rows, before any of it is on the disk. */
export interface SealedBatch {
  /** When its entries were made; ISO 8601 in UTC. */
  readonly at: string;
  readonly partners: readonly Written[];
  readonly workspace: WorkspaceFile;
  readonly changesWorkspace: boolean;
  /** Whether other records stand in one file than before. */
  readonly changesJoins: boolean;
  readonly isEmpty: boolean;
  /** Entries, snapshots and rows of the batch, for whoever writes them together with more. */
  change(): JournalWrite;
  /** Writes entries, snapshots and rows in one transaction: everything of the batch is kept or nothing is. */
  write(): void;
}

/** Seals drafts and folds them into their files. Writes nothing yet; nothing else may be written in between. */
export function sealBatch(
  journal: Journal,
  { partners = [], workspace = [], counters }: BatchDrafts,
): SealedBatch {
  const batch = startBatch(journal);
  const isEmpty = partners.length === 0 && workspace.length === 0;
  const workspaceFile = isEmpty ? loadWorkspaceFile(journal.store) : sealWorkspace(journal, batch, workspace);
  for (const { file, drafts } of partners) {
    const before = batch.toWrite().entries.length;
    const going = continueFold(file);
    const homes = homesOf(file, drafts);
    for (const [at, draft] of drafts.entries()) {
      const seen = seenEntries(going.file().registers, keysSeenBy(going.file(), draft));
      going.apply(batch.seal(homes[at] ?? file.id, draft, seen));
    }
    const next = withWaiting(journal, file.id, going.file(), batch.toWrite().entries.slice(before));
    batch.snapshots.set(file.id, next);
    batch.rows.set(file.id, buildKeptRow(next, journal.instruments));
  }
  const entries = batch.toWrite().entries.filter(({ stream }) => stream !== workspaceStream);
  for (const [id, { snapshot, row }] of projectJoined(journal, entries)) {
    batch.snapshots.set(id, snapshot);
    batch.rows.set(id, row);
  }
  // What is kept is the row alone; who is answered sees its headquarters beside it.
  const tellDevices = toldByDevices(workspaceFile);
  const find = (id: string) => {
    const changed = batch.rows.get(id) as KeptRow | undefined;
    return changed ? tellDevices(changed) : journal.rows.get(id);
  };
  const written = partners.map(({ file: { id } }) => ({
    file: batch.snapshots.get(id) as PartnerFile,
    row: withHeadquarters(tellDevices(batch.rows.get(id) as KeptRow), find),
  }));
  const change = () => ({ ...batch.toWrite(), ...(counters ? { counters } : {}) });
  return {
    at: batch.at,
    partners: written,
    workspace: workspaceFile,
    changesWorkspace: workspace.length > 0,
    changesJoins: entries.some(isAboutJoins),
    isEmpty,
    change,
    write() {
      journal.store.write(change());
      // Also where no draft asked for it: a device is introduced with its first change.
      if (batch.snapshots.has(workspaceStream)) journal.rows.retell();
      // As they are kept, and not as they are told: who tells them anew still knows what lies beneath.
      for (const row of batch.rows.values() as Iterable<KeptRow>) journal.rows.set(row);
      // A pack, or an approval: what judges rows may be another from here on.
      if (workspace.length > 0) renewRows(journal);
    },
  };
}

/** Writes what a decision allows at once, or passes its refusal on with nothing written. Requests use `change`. */
export function commit(
  journal: Journal,
  file: PartnerFile,
  decided: Decided,
  counters?: ReadonlyMap<string, number>,
) {
  if (!decided.ok) return decided;
  const sealed = sealBatch(journal, { partners: [{ file, drafts: decided.value }], counters });
  sealed.write();
  return ok(sealed.partners[0] as Written);
}

interface Batch {
  readonly at: string;
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
    at: sealer.at,
    snapshots,
    rows,
    seal(stream, draft, replaces) {
      ensureReadable(draft);
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

/**
 * What a change throws before anything of it is written: an entry that this program itself couldn't read again. Its
 * message names type and fields, and no value.
 */
export class UnreadableChange extends Error {
  override readonly name = 'UnreadableChange';
}

/** An entry is kept for ever and read by each fold to come; what its type's schema doesn't read is never written. */
function ensureReadable(draft: EntryDraft): void {
  const problem = draftProblem(draft);
  if (problem !== null) throw new UnreadableChange(problem);
}

/**
 * Seals drafts of the workspace's own stream. A device that nothing introduced yet, such as one that took a backup
 * over, is introduced with its first change, so that its signatures can be told from a stranger's.
 */
function sealWorkspace(journal: Journal, batch: Batch, drafts: readonly EntryDraft[]): WorkspaceFile {
  const before = loadWorkspaceFile(journal.store);
  const isKnown =
    Object.hasOwn(before.devices, journal.store.device.id) ||
    drafts.some(({ type }) => type === 'device.added');
  const all = isKnown ? drafts : [draftDevice(journal), ...drafts];
  if (all.length === 0) return before;
  let file = before;
  const written: Entry[] = [];
  for (const draft of all) {
    const replaces = seenEntries(file.registers, workspaceDraftKeys(draft));
    const entry = batch.seal(workspaceStream, draft, replaces);
    written.push(entry);
    file = applyWorkspaceEntry(file, entry);
  }
  file = withWaiting(journal, workspaceStream, file, written);
  batch.snapshots.set(workspaceStream, file);
  return file;
}

/** Introduces this device with its key, and with who works at it. */
export function draftDevice({ store, officer }: Pick<Journal, 'store' | 'officer'>): EntryDraft {
  const { id, code, publicKey } = store.device;
  return draftEntry('device.added', { device: id, code, publicKey, officer });
}
