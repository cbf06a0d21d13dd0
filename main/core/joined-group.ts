import type { Instruments } from '../../shared/content/instrument/instruments.ts';
import { type JoinedInto, type Joins, joinsOf } from '../../shared/record/file/joins.ts';
import { compareEntries, type Entry } from '../../shared/record/journal/entry.ts';
import type { WorkspaceStore } from './ports.ts';
import { type KeptState, projectWithRow } from './project.ts';

/** The streams whose entries stand in the file of a record: its own, and those of the records joined into it. */
export function streamsOf(joins: Joins, record: string): string[] {
  return [record, ...joins.membersOf(record)];
}

/** All entries of several streams, in journal order. */
export function entriesOf(store: Pick<WorkspaceStore, 'entries'>, streams: readonly string[]): Entry[] {
  const [only] = streams;
  if (streams.length === 1 && only !== undefined) return store.entries(only);
  return streams.flatMap((stream) => store.entries(stream)).sort(compareEntries);
}

/** State and row of a record from the entries of all that stands in its file. */
export function projectGroup(
  store: Pick<WorkspaceStore, 'entries'>,
  joins: Joins,
  record: string,
  kept: KeptState | null,
  instruments: Instruments,
) {
  return projectWithRow(record, entriesOf(store, streamsOf(joins, record)), kept, instruments);
}

/** The joins as they are once some records say something else, or are new. */
export function joinsWith(before: Iterable<JoinedInto>, after: Iterable<JoinedInto>): Joins {
  const all = new Map<string, JoinedInto>();
  for (const record of before) all.set(record.id, record);
  for (const record of after) all.set(record.id, record);
  return joinsOf(all.values());
}

/**
 * Records whose file may be another once some streams changed: those in whose file each stood before and stands now, and
 * the same of every record that stands elsewhere by it, such as one whose chain of joins got the end that was missing.
 */
export function filesTouched(streams: Iterable<string>, before: Joins, after: Joins): Set<string> {
  const touched = new Set<string>();
  const touch = (stream: string) => {
    touched.add(stream);
    touched.add(before.rootOf(stream));
    touched.add(after.rootOf(stream));
  };
  for (const stream of streams) touch(stream);
  for (const id of [...before.members(), ...after.members()])
    if (before.rootOf(id) !== after.rootOf(id)) touch(id);
  return touched;
}
