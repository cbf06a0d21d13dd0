import type { ExpectedClause } from './expected-clauses.ts';
import type { Anchor } from './find-anchors.ts';
import { likeness } from './likeness.ts';
import type { Line } from './line.ts';
import { hasOurOtherStyle, hasOurTitleStyle, titleReader } from './title-looks.ts';

/** A stretch of a contract under one title, in one language. */
export interface Segment {
  readonly title: Line;
  readonly body: readonly Line[];
  /** Our clause that surely begins here; null where only a title was seen. */
  readonly clause: string | null;
  /** Stands among our clauses, and not in the rest of the contract. */
  readonly isAmong: boolean;
}

/**
 * Cuts the lines of one language at their titles. What stands before the first of our clauses, after the last, or
 * belongs to our annex without being a clause is left out.
 */
export function segmentReturned(
  lines: readonly Line[],
  anchors: readonly Anchor[],
  clauses: readonly ExpectedClause[],
  around: readonly Line[],
): Segment[] {
  const clauseAt = new Map(anchors.map(({ line, clause }) => [line, clause]));
  const places = lines.flatMap((line, index) => (clauseAt.has(line) ? [index] : []));
  const first = places[0] ?? lines.length;
  const last = places.at(-1) ?? -1;
  const region = lines.slice(first, last + 1);
  const titles = region.filter((line) => clauseAt.has(line));
  const isTitle = titleReader(titles, region);
  const isAround = aroundReader(around);
  const tables = new Set(titles.flatMap(({ paragraph }) => paragraph.cells.at(-1)?.table ?? []));
  const inOurTable = ({ paragraph }: Line) => paragraph.cells.some(({ table }) => tables.has(table));

  const segments: { title: Line; body: Line[]; clause: string | null; isAmong: boolean }[] = [];
  let current: (typeof segments)[number] | null = null;
  lines.forEach((line, index) => {
    const clause = clauseAt.get(line) ?? null;
    const isBetween = index > first && index <= last;
    if (clause === null && isAround(line)) {
      current = null;
    } else if (clause !== null || isTitle(line)) {
      const isAmong = clause !== null || isBetween || inOurTable(line) || hasOurTitleStyle(line);
      current = { title: line, body: [], clause, isAmong };
      segments.push(current);
    } else if (index > last && current && inOurTable(current.title) && !inOurTable(line)) {
      current = null;
    } else current?.body.push(line);
  });
  return segments.map((segment) => trimTail(segment, clauses, inOurTable));
}

/** Lines of our own annex that are no clause: the same, much the same, or by their style. */
function aroundReader(around: readonly Line[]): (line: Line) => boolean {
  const texts = new Set(around.map(textKey));
  const long = around.filter(({ bag }) => bag.size >= 8);
  return (line) =>
    hasOurOtherStyle(line) ||
    texts.has(textKey(line)) ||
    (line.bag.size >= 8 && long.some(({ bag }) => likeness(bag, line.bag) >= 0.7));
}

function textKey({ words }: Line): string {
  return words.map(({ kind, key }) => (kind === 'reference' ? '' : key)).join(' ');
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
