import type { Finding } from '../../record/shapes/contract-account.ts';
import type { ExpectedClause } from './expected-clauses.ts';
import type { Segment } from './segment-returned.ts';

/** Clauses that stand in another order than we gave them: as few as have to move to put it right. */
export function movedClauses(
  clauses: readonly ExpectedClause[],
  matches: ReadonlyMap<ExpectedClause, Segment>,
  segments: readonly Segment[],
): Finding[] {
  const inTheirs = clauses.flatMap((clause) => {
    const segment = matches.get(clause);
    return segment ? [{ clause, segment, place: segments.indexOf(segment) }] : [];
  });
  const kept = longestRising(inTheirs.map(({ place }) => place));
  return inTheirs.flatMap(({ clause, segment, place }, at): Finding[] => {
    if (kept.has(at)) return [];
    const before = segments[place - 1]?.title;
    return [
      {
        kind: 'moved',
        language: clause.language,
        what: clause.title,
        place: {
          part: 'body',
          number: null,
          paragraph: segment.title.index + 1,
          after: before
            ? [before.number, ...before.titleWords.map(({ before: gap, text }) => gap + text)]
                .join(' ')
                .trim()
                .slice(0, 300)
            : null,
        },
        words: [],
        count: 1,
      },
    ];
  });
}

/** Places of the longest row of values that rise. */
export function longestRising(values: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before: number[] = [];
  for (const [at, value] of values.entries()) {
    // The longest row so far that this value can go on with, found by halves.
    let length = 0;
    for (let high = ends.length; length < high; ) {
      const middle = (length + high) >> 1;
      if ((values[ends[middle] as number] as number) < value) length = middle + 1;
      else high = middle;
    }
    before[at] = length === 0 ? -1 : (ends[length - 1] as number);
    ends[length] = at;
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] as number) kept.add(at);
  return kept;
}
