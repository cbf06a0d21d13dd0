import type { Finding } from '../../../record/shapes/contract-account.ts';
import { plainNumber } from '../compare-references.ts';
import type { ExpectedClause } from '../expected-clauses.ts';
import { textKey } from '../find-anchors.ts';
import type { Line } from '../line.ts';
import type { Segment } from '../segment-returned.ts';
import type { LanguageResult } from './language-result.ts';
import type { PlaceReader } from './places.ts';

/**
 * Compares the numbers that a reader sees with those that were given out. Where clauses were put in, taken out or moved,
 * theirs follow: a paragraph may bear our number, or the one that counting our way gives it at its place. In a contract
 * of others the titles count on from wherever it stands. What differs is told once, with the first place.
 */
export function numberFindings(
  { matches, added, unchanged }: Pick<LanguageResult, 'matches' | 'added' | 'unchanged'>,
  whole: boolean,
  places: PlaceReader,
): Finding[] {
  const same = new Set(unchanged);
  const clauseOf = new Map([...matches].map(([clause, segment]) => [segment, clause]));
  const order = [...clauseOf.keys(), ...added].sort((one, other) => one.title.index - other.title.index);
  const wrong: { line: Line; ours: string; theirs: string }[] = [];
  let count = 0;
  let shift: number | null = whole ? 0 : null;
  for (const segment of order) {
    // Without its title a text goes on in the clause before it, and the next title takes its number.
    if (segment.title.all.length === 0) continue;
    count += 1;
    const clause = clauseOf.get(segment);
    if (!clause) {
      count += segment.body.filter((line) => isCountedAsTitle(line, segment.title)).length;
      continue;
    }
    const theirs = plainNumber(segment.title.number);
    shift ??= /^\d+$/.test(theirs) ? Number(theirs) - count : 0;
    const place = String(count + shift);
    const hold = (line: Line, ours: string, counted: string) => {
      const found = plainNumber(line.number);
      const isRight = found === counted || (whole && found === ours);
      if (!isRight) wrong.push({ line, ours: counted, theirs: found });
    };
    hold(segment.title, plainNumber(clause.titleLine.number), place);
    for (const { own, line, counted } of countedLines(clause, segment, place, same.has(segment)))
      hold(line, plainNumber(own.number), counted);
  }
  const [first] = wrong;
  if (!first) return [];
  return [
    {
      kind: 'changed',
      language: [...matches.keys()][0]?.language ?? null,
      place: places.ofLine(first.line),
      what: 'number',
      words: [
        { op: 'removed', text: first.ours },
        ...(first.theirs === '' ? [] : [{ op: 'added' as const, text: first.theirs }]),
      ],
      count: wrong.length,
    },
  ];
}

/** A paragraph that was put in at the level of titles takes one of their numbers. */
function isCountedAsTitle({ paragraph: { list } }: Line, { paragraph: { list: titles } }: Line): boolean {
  return list !== null && titles !== null && list.id === titles.id && list.level === titles.level;
}

interface Counted {
  readonly own: Line;
  readonly line: Line;
  readonly counted: string;
}

/** The paragraphs of a clause that say what ours say, with the numbers that they have in a clause of that number. */
function countedLines(clause: ExpectedClause, { body }: Segment, place: string, isSame: boolean): Counted[] {
  const before = plainNumber(clause.titleLine.number);
  const inPlace = (number: string) =>
    number === before || number.startsWith(`${before}.`) ? place + number.slice(before.length) : number;
  if (isSame && body.length === clause.body.length) {
    return clause.body.map((own, at) => ({
      own,
      line: body[at] as Line,
      counted: inPlace(plainNumber(own.number)),
    }));
  }
  // Until something was put in or taken out the numbers are ours; from there on they have moved with it.
  const counted: Counted[] = [];
  for (const [at, own] of clause.body.entries()) {
    const line = body[at];
    if (!line || textKey(line) !== textKey(own)) break;
    counted.push({ own, line, counted: inPlace(plainNumber(own.number)) });
  }
  return counted;
}
