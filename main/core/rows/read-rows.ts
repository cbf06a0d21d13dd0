import type { Instruments } from '../../../shared/content/instrument/instruments.ts';
import { joinsOf } from '../../../shared/record/file/joins.ts';
import { workspaceStream } from '../../../shared/record/journal/entry.ts';
import type { KeptRow } from '../../../shared/rules/register/partner-view.ts';
import { projectGroup } from '../joined-group.ts';
import { loadFile } from '../load-file.ts';
import type { WorkspaceStore } from '../ports.ts';
import { rowToKeep } from '../project.ts';

/**
 * All rows, one for each partner that has a journal. A partner whose row is gone or can't be used is no less there: its
 * row is made from its file. A row of nobody is left to the check.
 */
export function readRows(store: WorkspaceStore, instruments: Instruments): KeptRow[] {
  const kept = new Map((store.rows().filter(isRow) as KeptRow[]).map((row) => [row.id, row]));
  const streams = store.streams().filter((stream) => stream !== workspaceStream);
  const made = new Set(streams.filter((stream) => !kept.has(stream)));
  const rows = streams.flatMap(
    (stream) => kept.get(stream) ?? rowToKeep(loadFile({ store }, stream), instruments) ?? [],
  );
  if (made.size === 0) return rows;
  const joins = joinsOf(rows);
  return rows.map((row) =>
    made.has(row.id) && joins.membersOf(row.id).length > 0
      ? (projectGroup(store, joins, row.id, null, instruments).row as KeptRow)
      : row,
  );
}

/** Whether a stored value has what the list can't do without. */
export function isRow(value: unknown): value is KeptRow {
  const { id, reference, assessments, agreements, dues, assigned, alike, sharedOwn, compared, portfolio } =
    (value ?? {}) as Partial<KeptRow>;
  const lists: readonly unknown[] = [assessments, agreements, dues, assigned, sharedOwn];
  const likenesses: readonly unknown[] = [alike?.aliases, alike?.agencies, alike?.contacts];
  return (
    typeof id === 'string' &&
    typeof reference === 'string' &&
    [...lists, ...likenesses].every(Array.isArray) &&
    [compared, portfolio].every((part) => typeof part === 'object' && part !== null)
  );
}
