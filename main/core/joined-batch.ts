import type { Instruments } from '../../shared/content/instrument/instruments.ts';
import { joinedIntoOf } from '../../shared/record/file/joins.ts';
import { type PartnerFile, registerKeys } from '../../shared/record/file/partner-file.ts';
import { compareEntries, type Entry } from '../../shared/record/journal/entry.ts';
import { entriesOf, filesTouched, joinsWith, streamsOf } from './joined-group.ts';
import type { WorkspaceStore } from './ports.ts';
import { type KeptState, project, projectWithRow } from './project.ts';
import type { RowCache } from './row-cache.ts';

interface Reading {
  readonly store: WorkspaceStore;
  readonly rows: RowCache;
  readonly instruments: Instruments;
}

type Projections = ReadonlyMap<string, ReturnType<typeof projectWithRow>>;

const none: Projections = new Map();

/**
 * What new entries make of the files that hold several records, and of each record that stands in one: folded from all
 * their entries, since one that joins or separates says what a file holds. Empty where no entry has to do with that.
 */
export function projectJoined({ store, rows, instruments }: Reading, entries: readonly Entry[]): Projections {
  const streams = new Set(entries.map(({ stream }) => stream));
  const before = rows.joins();
  const isApart = (id: string) => before.rootOf(id) === id && before.membersOf(id).length === 0;
  if ([...streams].every(isApart) && !entries.some(isAboutJoins)) return none;
  const added = (stream: string) => entries.filter((entry) => entry.stream === stream);
  const all = (ids: readonly string[]) =>
    [...entriesOf(store, ids), ...ids.flatMap(added)].sort(compareEntries);
  const own = [...streams].map((stream) => {
    const file = project(stream, all([stream]), null).snapshot as PartnerFile;
    return { id: stream, joinedInto: joinedIntoOf(file) };
  });
  const after = joinsWith(rows.records(), own);
  return new Map(
    [...filesTouched(streams, before, after)].map((id) => {
      // Where an entry was lost, what is new must show all the same: folded across the gap.
      const kept: KeptState | null = { value: store.snapshot(id), current: false };
      return [
        id,
        projectWithRow(id, all(streamsOf(after, id)), kept.value === null ? null : kept, instruments),
      ];
    }),
  );
}

/** Whether an entry may change which records stand in one file. */
export function isAboutJoins({ type, data }: Pick<Entry, 'type' | 'data'>): boolean {
  if (type === 'partner.joined' || type === 'partner.separated') return true;
  return type === 'conflict.settled' && String(data.key).startsWith(registerKeys.joined(''));
}
