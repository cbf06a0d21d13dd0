import type { Deviation } from '../../../record/shapes/agreement.ts';
import type { Line } from '../line.ts';
import { longestRising } from '../moved-clauses.ts';
import type { DiffWords } from '../word-changes.ts';
import { readDifference } from '../word-changes.ts';
import { asTyped, type ReturnedWord } from '../words.ts';

/** A line of our annex beside the one of the contract that stands for it. */
export interface LinePair {
  readonly ours: Line;
  readonly theirs: Line;
  /** Null when both say the same. */
  readonly words: Deviation['words'] | null;
  /** Stands in another order or another column than with us. */
  readonly isMoved: boolean;
}

export interface Alignment {
  readonly pairs: readonly LinePair[];
  readonly missing: readonly Line[];
  readonly notOurs: readonly Line[];
}

/** From here on two lines are taken for one that was edited, in the same place and anywhere. */
const likeInPlace = 0.4;
const likeAnywhere = 0.6;
const leastAnywhere = 5;

/**
 * Finds each line of our annex that is no clause in what is left of a contract: in order and word for word, then in
 * another order, then edited. What has no partner is missing or not ours.
 */
export function alignLines(ours: readonly Line[], theirs: readonly Line[], diffWords: DiffWords): Alignment {
  const pairs = new Map<Line, { theirs: Line; isMoved: boolean }>();
  const taken = new Set<Line>();
  const pair = (own: Line, other: Line, isMoved: boolean) => {
    pairs.set(own, { theirs: other, isMoved });
    taken.add(other);
  };
  for (const [own, other] of inOrder(ours, theirs)) pair(own, other, false);
  pairSwapped(ours, theirs, pairs, taken, pair);
  pairSame(ours, theirs, pairs, taken, pair);
  pairInPlace(ours, theirs, pairs, taken, pair);
  pairAnywhere(ours, theirs, pairs, taken, pair);
  const strays = strayCells(pairs);
  return {
    pairs: [...pairs].map(([own, { theirs: other, isMoved }]) => ({
      ours: own,
      theirs: other,
      words: isSame(own.all, other.all) ? null : readDifference(asTyped(own.all), other.all, diffWords),
      isMoved: isMoved || strays.has(own),
    })),
    missing: ours.filter((line) => !pairs.has(line)),
    notOurs: theirs.filter((line) => !taken.has(line)),
  };
}

type Pairs = ReadonlyMap<Line, { readonly theirs: Line; readonly isMoved: boolean }>;
type Pair = (ours: Line, theirs: Line, isMoved: boolean) => void;

/** What a line says, whatever stands around it. */
export function lineKey({ all }: Pick<Line, 'all'>): string {
  const known = keys.get(all);
  if (known !== undefined) return known;
  const key = all
    .map(({ kind, key: own, text }) => (kind === 'reference' ? `#${own}` : kind === 'blank' ? text : own))
    .join(' ');
  keys.set(all, key);
  return key;
}

const keys = new WeakMap<readonly ReturnedWord[], string>();

function isSame(one: readonly ReturnedWord[], other: readonly ReturnedWord[]): boolean {
  return lineKey({ all: one }) === lineKey({ all: other });
}

/** The most lines that stand on both sides in the same order. */
function inOrder(ours: readonly Line[], theirs: readonly Line[]): [Line, Line][] {
  const places = new Map<string, number[]>();
  theirs.forEach((line, at) => {
    const key = lineKey(line);
    places.set(key, [...(places.get(key) ?? []), at]);
  });
  // Each of ours with all its likenesses, the last first: of a longest rising row none takes two of one line.
  const candidates = ours.flatMap((line) =>
    (places.get(lineKey(line)) ?? []).toReversed().map((place) => ({ line, place })),
  );
  return [...longestRising(candidates.map(({ place }) => place))]
    .sort((one, other) => one - other)
    .map((at) => candidates[at] as (typeof candidates)[number])
    .map(({ line, place }) => [line, theirs[place] as Line]);
}

/** Lines of one row whose columns changed places: both languages are there, in the other order. */
function pairSwapped(
  ours: readonly Line[],
  theirs: readonly Line[],
  pairs: Pairs,
  taken: ReadonlySet<Line>,
  pair: Pair,
): void {
  const rows = new Map<string, string>();
  for (const [own, { theirs: other }] of pairs) {
    const [row, found] = [rowOf(own), rowOf(other)];
    if (row !== null && found !== null) rows.set(row, found);
  }
  for (const own of ours) {
    const row = rowOf(own);
    const found = row === null ? undefined : rows.get(row);
    if (pairs.has(own) || found === undefined) continue;
    const other = theirs.find(
      (line) => !taken.has(line) && rowOf(line) === found && lineKey(line) === lineKey(own),
    );
    if (other) pair(own, other, false);
  }
}

function rowOf({ paragraph: { cells } }: Line): string | null {
  const cell = cells.at(-1);
  return cell ? `${cell.table}/${cell.row}` : null;
}

function pairSame(
  ours: readonly Line[],
  theirs: readonly Line[],
  pairs: Pairs,
  taken: ReadonlySet<Line>,
  pair: Pair,
): void {
  const left = new Map<string, Line[]>();
  for (const line of theirs) {
    if (taken.has(line)) continue;
    const key = lineKey(line);
    left.set(key, [...(left.get(key) ?? []), line]);
  }
  for (const own of ours) {
    const other = pairs.has(own) ? undefined : left.get(lineKey(own))?.shift();
    if (other) pair(own, other, true);
  }
}

/** Between two lines that are known on both sides: the likeliest, then what is left in its order where it is as many. */
function pairInPlace(
  ours: readonly Line[],
  theirs: readonly Line[],
  pairs: Pairs,
  taken: ReadonlySet<Line>,
  pair: Pair,
): void {
  const placeOf = new Map(theirs.map((line, at) => [line, at]));
  const gaps: { ours: Line[]; from: number; to: number }[] = [];
  let gap: Line[] = [];
  let from = 0;
  for (const own of ours) {
    const known = pairs.get(own);
    if (!known) gap.push(own);
    else if (!known.isMoved) {
      const to = placeOf.get(known.theirs) ?? from;
      if (gap.length > 0) gaps.push({ ours: gap, from, to });
      gap = [];
      from = to + 1;
    }
  }
  if (gap.length > 0) gaps.push({ ours: gap, from, to: theirs.length });
  for (const each of gaps) {
    const free = theirs.slice(each.from, each.to).filter((line) => !taken.has(line));
    const scored = each.ours
      .flatMap((own) => free.slice(0, 400).map((other) => ({ own, other, like: alike(own, other) })))
      .filter(({ like }) => like >= likeInPlace)
      .toSorted((one, other) => other.like - one.like);
    for (const { own, other } of scored) if (!pairs.has(own) && !taken.has(other)) pair(own, other, false);
    const leftOurs = each.ours.filter((own) => !pairs.has(own));
    const leftTheirs = free.filter((line) => !taken.has(line));
    if (leftOurs.length === leftTheirs.length)
      for (const [at, own] of leftOurs.entries()) pair(own, leftTheirs[at] as Line, false);
  }
}

function pairAnywhere(
  ours: readonly Line[],
  theirs: readonly Line[],
  pairs: Pairs,
  taken: ReadonlySet<Line>,
  pair: Pair,
): void {
  const long = theirs.filter((line) => !taken.has(line) && line.all.length >= leastAnywhere).slice(0, 2000);
  const scored = ours
    .filter((own) => !pairs.has(own) && own.all.length >= leastAnywhere)
    .flatMap((own) => long.map((other) => ({ own, other, like: alike(own, other) })))
    .filter(({ like }) => like >= likeAnywhere)
    .toSorted((one, other) => other.like - one.like);
  for (const { own, other } of scored) if (!pairs.has(own) && !taken.has(other)) pair(own, other, true);
}

/** Twice the words that two lines share over all that they have, numbers and signs too. */
function alike({ all: one }: Line, { all: other }: Line): number {
  const counts = new Map<string, number>();
  for (const { key } of one) counts.set(key, (counts.get(key) ?? 0) + 1);
  let shared = 0;
  for (const { key } of other) {
    const count = counts.get(key) ?? 0;
    if (count === 0) continue;
    shared += 1;
    counts.set(key, count - 1);
  }
  return (2 * shared) / Math.max(1, one.length + other.length);
}

/**
 * Lines that left their column: the columns of a table may change places, but one of its cells alone says something
 * else in another column, such as a date beside another obligation.
 */
function strayCells(pairs: Pairs): ReadonlySet<Line> {
  const votes = new Map<string, Map<string, Line[]>>();
  for (const [own, { theirs }] of pairs) {
    const [cell, found] = [own.paragraph.cells.at(-1), theirs.paragraph.cells.at(-1)];
    if (!cell || !found) continue;
    const column = `${cell.table}/${cell.column}`;
    const to = `${found.table}/${found.column}`;
    const seen = votes.get(column) ?? new Map<string, Line[]>();
    votes.set(column, seen.set(to, [...(seen.get(to) ?? []), own]));
  }
  const strays = new Set<Line>();
  for (const seen of votes.values()) {
    const most = Math.max(...[...seen.values()].map(({ length }) => length));
    const kept = [...seen].find(([, lines]) => lines.length === most)?.[0];
    for (const [to, lines] of seen) if (to !== kept) for (const line of lines) strays.add(line);
  }
  return strays;
}
