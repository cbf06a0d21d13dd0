import { addDouble, type Double, type DoubleSubject, doublesOf, indexForDoubles } from './doubles.ts';

/** Two records that may be one organisation. */
export interface DoublePair extends Omit<Double, 'id'> {
  readonly ids: readonly [string, string];
}

/**
 * All pairs among the records that may be one organisation, the likeliest first. Each is looked up in an index, so that
 * ten thousand records don't become fifty million comparisons. `isToldApart` says whether somebody said of a pair that it
 * is two organisations; `at` is told after each record how many are done.
 */
export function listDoubles(
  records: readonly DoubleSubject[],
  isToldApart: (one: string, other: string) => boolean,
  at: (done: number, of: number) => void = () => {},
): DoublePair[] {
  // Each is looked up among those before it: a word of its own that is mistyped is not taken for a known one by itself.
  const index = indexForDoubles([]);
  const pairs = new Map<string, DoublePair>();
  for (const [done, subject] of records.entries()) {
    at(done, records.length);
    for (const { id, ...double } of doublesOf(subject, index)) {
      const ids: [string, string] = subject.id < id ? [subject.id, id] : [id, subject.id];
      const key = ids.join('\n');
      if (!isToldApart(...ids)) pairs.set(key, { ids, ...double });
    }
    addDouble(index, subject);
  }
  return [...pairs.values()].sort(
    (one, other) => other.score - one.score || (one.ids.join('\n') < other.ids.join('\n') ? -1 : 1),
  );
}
