import type { ExpectedClause } from './expected-clauses.ts';
import { hasTitle } from './find-anchors.ts';
import { bagOf, likeness } from './likeness.ts';
import type { Segment } from './segment-returned.ts';

/** From here on two texts are taken for one clause that was edited. */
const leastLikeness = 0.6;

/**
 * Which segment is which clause of ours, in one language: by id, then by title, then by likeness of words, the best
 * pairs first. Each clause and each segment is taken at most once.
 */
export function matchClauses(
  clauses: readonly ExpectedClause[],
  segments: readonly Segment[],
): ReadonlyMap<ExpectedClause, Segment> {
  const matches = new Map<ExpectedClause, Segment>();
  const taken = new Set<Segment>();
  const match = (clause: ExpectedClause, segment: Segment | undefined) => {
    if (!segment || taken.has(segment) || matches.has(clause)) return;
    matches.set(clause, segment);
    taken.add(segment);
  };
  for (const clause of clauses) {
    match(
      clause,
      segments.find((segment) => segment.clause === clause.clause),
    );
  }
  for (const clause of clauses) {
    match(
      clause,
      segments.find((segment) => segment.isAmong && !taken.has(segment) && hasTitle(segment.title, clause)),
    );
  }
  const left = clauses.filter((clause) => !matches.has(clause));
  const bags = left.length === 0 ? [] : segments.filter((segment) => !taken.has(segment)).map(withBag);
  const pairs = left.flatMap((clause) =>
    bags.map(({ segment, bag }) => ({ clause, segment, like: likeness(clause.bag, bag) })),
  );
  for (const { clause, segment } of pairs
    .filter(({ like }) => like >= leastLikeness)
    .toSorted((one, other) => other.like - one.like)) {
    match(clause, segment);
  }
  return matches;
}

function withBag(segment: Segment) {
  return { segment, bag: bagOf(segment.body.flatMap(({ words }) => words)) };
}
