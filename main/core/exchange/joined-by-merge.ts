import type { JoinedInto } from '../../../shared/record/file/joins.ts';
import { filesTouched, joinsWith, projectGroup } from '../joined-group.ts';
import type { Journal } from '../journal.ts';
import type { JournalWrite } from '../ports.ts';
import type { KeptState } from '../project.ts';

/**
 * Files that hold several records, as a merge makes them. Streams are written one by one, each by itself; only
 * together do they tell which records stand in one file, which is folded then, in the same transaction.
 */
export function joinedByMerge({ store, rows, instruments }: Pick<Journal, 'store' | 'rows' | 'instruments'>) {
  /** Not the rows themselves: those of a large package would all be in memory. */
  const merged = new Map<string, JoinedInto>();
  /** Files of several records as they were shown before, so that nothing of them is lost where an entry is. */
  const shown = new Map<string, unknown>();
  const before = rows.joins();
  return {
    /** To be told before the stream is written. */
    note(row: JoinedInto): void {
      merged.set(row.id, { id: row.id, joinedInto: row.joinedInto });
      const root = before.rootOf(row.id);
      if (before.membersOf(root).length > 0 && !shown.has(root)) shown.set(root, store.snapshot(root));
    },
    /** The change with the files and rows of what stands together, once all streams are written. */
    with(change: JournalWrite): JournalWrite {
      const after = joinsWith(rows.records(), merged.values());
      const snapshots = new Map(change.snapshots);
      const changed = new Map(change.rows);
      for (const id of filesTouched(merged.keys(), before, after)) {
        // By itself now, and written so with its stream.
        if (after.membersOf(id).length === 0 && merged.has(id)) continue;
        const value = shown.get(id) ?? null;
        const kept: KeptState | null = value === null ? null : { value, current: true };
        const { snapshot, row } = projectGroup(store, after, id, kept, instruments);
        snapshots.set(id, snapshot);
        changed.set(id, row);
      }
      return { ...change, snapshots, rows: changed };
    },
  };
}
