import type { Instruments } from '../../shared/content/instrument/instruments.ts';
import { foldPartner } from '../../shared/record/file/fold.ts';
import type { PartnerFile } from '../../shared/record/file/partner-file.ts';
import { partnerFields } from '../../shared/record/file/partner-state.ts';
import { type Entry, workspaceStream } from '../../shared/record/journal/entry.ts';
import { foldWorkspace, type WorkspaceFile } from '../../shared/record/workspace/workspace-file.ts';
import { buildKeptRow } from '../../shared/rules/register/build-row.ts';
import type { KeptRow } from '../../shared/rules/register/partner-view.ts';

/** Of snapshots and rows: raised whenever their shape changes, so that kept ones are folded anew at the next opening. */
export const projectionVersion = 24;

/**
 * Names the shape of what is kept and the instruments by which its rows were judged. A program that brings another
 * version folds the journal anew when it opens: what was not shown before may be shown now.
 */
export function projectionName({ all }: Instruments): string {
  const versions = all.map(({ definition: { id, version } }) => `${id} ${version}`).sort();
  return [projectionVersion, ...versions].join(', ');
}

/** Whether kept states with such a name have the shape of this program, whatever judged their rows. */
export function hasOurShape(name: string): boolean {
  return name.split(', ')[0] === String(projectionVersion);
}

/** The state of a stream as it was kept so far; `current` when it has the shape of this program. */
export interface KeptState {
  readonly value: unknown;
  readonly current: boolean;
}

/**
 * State of a stream from its entries: what a rebuild writes, and what a check compares with. A partner's entries may be
 * those of several records that were joined; `stream` is the one in whose file they stand.
 *
 * Entries behind a gap wait, as those of a package that came in part do. But an entry that was shown before and is lost
 * now must not take the later ones with it: where the kept state had more entries in it than can be folded, that state
 * stays as it is. When it has an older shape or can't be read, everything is folded across the gap. Either way
 * `waiting` says how many entries follow a missing one.
 */
export function project(stream: string, entries: readonly Entry[], kept: KeptState | null): Projected {
  return stream === workspaceStream
    ? withoutLoss(
        () => kept,
        (across) => foldWorkspace(entries, across),
      )
    : withoutLoss(
        () => ofSameRecords(stream, entries, kept),
        (across) => foldPartner(stream, entries, across),
      );
}

/**
 * The kept state, unless other records stood in its file then: what left with them is not lost, and must not stay.
 */
function ofSameRecords(stream: string, entries: readonly Entry[], kept: KeptState | null): KeptState | null {
  const { joined } = (kept?.value ?? {}) as Partial<PartnerFile>;
  if (!Array.isArray(joined)) return kept;
  const now = new Set(entries.map((entry) => entry.stream));
  now.delete(stream);
  return joined.length === now.size && joined.every(({ id }) => now.has(id)) ? kept : null;
}

/** As `project`, with the row of the list; null for the workspace's own stream. */
export function projectWithRow(
  stream: string,
  entries: readonly Entry[],
  kept: KeptState | null,
  instruments: Instruments,
) {
  const { snapshot, isKept } = project(stream, entries, kept);
  const row = stream === workspaceStream ? null : rowToKeep(snapshot as PartnerFile, instruments);
  return { snapshot: snapshot as unknown, row: row as unknown, isKept };
}

/**
 * The row of a partner; null for one of whom not even the name has come. A package may bring what was changed before it
 * brings who was added: its entries wait, and there is nothing yet that a list could show.
 */
export function rowToKeep(file: PartnerFile, instruments: Instruments): KeptRow | null {
  return partnerFields(file).name === '' ? null : buildKeptRow(file, instruments);
}

interface Projected {
  readonly snapshot: PartnerFile | WorkspaceFile;
  /** The state so far, since the journal alone no longer gives it. */
  readonly isKept: boolean;
}

function withoutLoss<File extends PartnerFile | WorkspaceFile>(
  keptBefore: () => KeptState | null,
  fold: (across: 'wait' | 'across') => File,
): { snapshot: File; isKept: boolean } {
  const folded = fold('wait');
  // What was kept is looked at where something is missing alone: to read it costs as much as to fold anew.
  if (folded.waiting === 0) return { snapshot: folded, isKept: false };
  const kept = keptBefore();
  if (shownBefore(kept) <= folded.entries) return { snapshot: folded, isKept: false };
  return kept?.current
    ? { snapshot: { ...(kept.value as File), waiting: folded.waiting }, isKept: true }
    : { snapshot: fold('across'), isKept: false };
}

/** How many entries the kept state had in it. One that can't tell may have had all of them. */
function shownBefore(kept: KeptState | null): number {
  const { entries } = (kept?.value ?? {}) as { entries?: unknown };
  return typeof entries === 'number' ? entries : Number.POSITIVE_INFINITY;
}
