import type { Instruments } from '../../shared/content/instrument/instruments.ts';
import { type JoinedInto, joinsOf } from '../../shared/record/file/joins.ts';
import type { KeptRow } from '../../shared/rules/register/partner-view.ts';
import { projectGroup } from './joined-group.ts';
import type { WorkspaceStore } from './ports.ts';
import { hasOurShape, type KeptState, projectionName, projectWithRow } from './project.ts';

/** Makes every state and row anew from the journal, losing nothing that was shown before. Returns the entries read. */
export function rebuildAll(store: WorkspaceStore, instruments: Instruments): number {
  const current = hasOurShape(store.projection());
  let read = 0;
  const records: JoinedInto[] = [];
  const heldSeveral = new Map<string, KeptState>();
  store.rebuild(
    (stream, entries, value) => {
      read += entries.length;
      const kept = value === null ? null : { value, current };
      if (kept && holdsSeveral(value)) heldSeveral.set(stream, kept);
      const { snapshot, row } = projectWithRow(stream, entries, kept, instruments);
      if (row !== null) records.push(row as KeptRow);
      return { snapshot, row };
    },
    projectionName(instruments),
    // Each by itself first: together they tell which records stand in one file.
    function* () {
      const joins = joinsOf(records);
      for (const { id } of records) {
        if (joins.membersOf(id).length === 0) continue;
        const kept = heldSeveral.get(id) ?? null;
        yield { stream: id, ...projectGroup(store, joins, id, kept, instruments) };
      }
    },
  );
  return read;
}

function holdsSeveral(kept: unknown): boolean {
  const { joined } = (kept ?? {}) as { readonly joined?: unknown };
  return Array.isArray(joined) && joined.length > 0;
}
