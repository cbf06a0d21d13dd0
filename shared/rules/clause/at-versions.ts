import type { EffectiveLibrary } from './effective-library.ts';

/**
 * A library with its clauses as they were in other versions, by id: how a document is written again as it was. A clause
 * whose version is not kept here stays the one in use; one that was not in the document is left out of every set.
 */
export function atVersions(
  library: EffectiveLibrary,
  versions: ReadonlyMap<string, string>,
): EffectiveLibrary {
  const inUse = new Map(library.inUse);
  for (const clause of library.versions) {
    const { id, version } = clause.definition;
    if (versions.get(id) === version) inUse.set(id, { ...clause, inUse: true });
  }
  const order = [...versions.keys()];
  return {
    ...library,
    inUse,
    // What applied then may not apply now; the document says which clauses it had, in which order.
    sets: library.sets.map((set) => ({ ...set, clauses: order })),
  };
}
