import type { Instruments } from '../../shared/content/instrument/instruments.ts';
import type { WorkspaceStore } from './ports.ts';
import { hasOurShape, projectionName, projectWithRow } from './project.ts';

/** Makes every state and row anew from the journal, losing nothing that was shown before. Returns the entries read. */
export function rebuildAll(store: WorkspaceStore, instruments: Instruments): number {
  const current = hasOurShape(store.projection());
  let read = 0;
  store.rebuild((stream, entries, value) => {
    read += entries.length;
    const kept = value === null ? null : { value, current };
    const { snapshot, row } = projectWithRow(stream, entries, kept, instruments);
    return { snapshot, row };
  }, projectionName(instruments));
  return read;
}
