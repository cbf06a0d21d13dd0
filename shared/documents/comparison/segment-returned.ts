import type { ExpectedClause } from './expected-clauses.ts';
import { type Anchor, textKey } from './find-anchors.ts';
import { bagOf, likeness } from './likeness.ts';
import type { Line } from './line.ts';
import { hasOurOtherStyle, hasOurTitleStyle, titleReader } from './title-looks.ts';

/** A stretch of a contract under one title, in one language. */
export interface Segment {
  /** Without words where the title was taken out. */
  readonly title: Line;
  readonly body: readonly Line[];
  /** Our clause that surely begins here; null where only a title was seen. */
  readonly clause: string | null;
  /** Stands among our clauses, and not in the rest of the contract. */
  readonly isAmong: boolean;
}

/**
 * Cuts the lines of one language at their titles. What stands before the first of our clauses, after the last, or
 * belongs to our annex without being a clause is left out; between them nothing is.
 */
export function segmentReturned(
  lines: readonly Line[],
  anchors: readonly Anchor[],
  clauses: readonly ExpectedClause[],
  around: readonly Line[],
): Segment[] {
  const anchorAt = new Map(anchors.map((anchor) => [anchor.line, anchor]));
  const places = lines.flatMap((line, index) => (anchorAt.has(line) ? [index] : []));
  const first = places[0] ?? lines.length;
  const last = places.at(-1) ?? -1;
  const region = lines.slice(first, last + 1);
  const titles = region.filter((line) => anchorAt.get(line)?.isUntitled === undefined && anchorAt.has(line));
  const isTitle = titleReader(titles, region);
  const isAround = aroundReader(around, clauses);
  const tables = new Set(titles.flatMap(({ paragraph }) => paragraph.cells.at(-1)?.table ?? []));
  const inOurTable = ({ paragraph }: Line) => paragraph.cells.some(({ table }) => tables.has(table));

  const segments: { title: Line; body: Line[]; clause: string | null; isAmong: boolean }[] = [];
  let current: (typeof segments)[number] | null = null;
  lines.forEach((line, index) => {
    const anchor = anchorAt.get(line);
    const isBetween = index > first && index <= last;
    if (anchor === undefined && isAround(line, !isBetween)) {
      // Between two clauses it is in the way of none; after the last one our annex goes on without clauses.
      if (!isBetween) current = null;
    } else if (anchor?.isUntitled) {
      current = { title: untitled(line), body: [line], clause: anchor.clause, isAmong: true };
      segments.push(current);
    } else if (anchor !== undefined || isTitle(line)) {
      const isAmong = anchor !== undefined || isBetween || inOurTable(line) || hasOurTitleStyle(line);
      current = { title: line, body: [], clause: anchor?.clause ?? null, isAmong };
      segments.push(current);
    } else if (index > last && current && inOurTable(current.title) && !inOurTable(line)) {
      current = null;
    } else current?.body.push(line);
  });
  const final = segments.findLast(({ clause }) => clause !== null);
  return segments.map((segment) => (segment === final ? trimTail(segment, clauses, inOurTable) : segment));
}

/** In place of a title that was taken out: it says nothing, where the text stands. */
function untitled(line: Line): Line {
  return { ...line, all: [], words: [], titleWords: [], number: '', typedDepth: null, bag: bagOf([]) };
}

/**
 * Lines of our own annex that are no clause. Between two clauses only those word for word; where none has to follow
 * also what is much like one or has its style.
 */
function aroundReader(
  around: readonly Line[],
  clauses: readonly ExpectedClause[],
): (line: Line, isOutside: boolean) => boolean {
  const texts = new Set(around.map(textKey));
  const own = new Set(clauses.flatMap(({ body }) => body.map(textKey)));
  const long = around.filter(({ bag }) => bag.size >= 8);
  return (line, isOutside) => {
    const key = textKey(line);
    if (own.has(key)) return false;
    if (texts.has(key)) return true;
    if (!isOutside) return false;
    if (hasOurOtherStyle(line)) return true;
    return line.bag.size >= 8 && long.some(({ bag }) => likeness(bag, line.bag) >= 0.7);
  };
}

/**
 * In the flow of a contract nothing says where the last of our clauses ends when no title follows: what comes after
 * the last line that is like one of ours is the contract's own.
 */
function trimTail<Found extends Segment>(
  segment: Found,
  clauses: readonly ExpectedClause[],
  inOurTable: (line: Line) => boolean,
): Found {
  const own = clauses.find(({ clause }) => clause === segment.clause);
  if (!own || inOurTable(segment.title) || segment.body.length <= own.body.length) return segment;
  const isOurs = (line: Line) =>
    own.body.some(({ bag }) => likeness(bag, line.bag) >= 0.5) ||
    own.body.some(
      ({ paragraph }) =>
        paragraph.list !== null && paragraph.style !== null && paragraph.style === line.paragraph.style,
    );
  const end = segment.body.findLastIndex(isOurs);
  return end < 0 ? segment : { ...segment, body: segment.body.slice(0, end + 1) };
}
