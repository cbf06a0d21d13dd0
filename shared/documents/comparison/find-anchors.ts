import type { ClausePlace, Expected, ExpectedClause } from './expected-clauses.ts';
import { bagOf, likeness } from './likeness.ts';
import type { Line } from './line.ts';
import { isSameText } from './words.ts';

/** A line of a contract at which one of our clauses surely begins. */
export interface Anchor extends ClausePlace {
  readonly line: Line;
  /** Its title was taken out: the line is the first of its text. */
  readonly isUntitled?: true;
}

/** A title alone proves little, since "Definitions" stands in every contract: what follows has to be like ours too. */
const leastLikeness = 0.3;

/**
 * Lines at which clauses of ours begin: those with their bookmark, and for clauses whose bookmark is lost those with
 * their title and a text like theirs after it.
 */
export function findAnchors(
  lines: readonly Line[],
  expected: Expected,
  placeOf: (bookmark: string) => ClausePlace | null,
): Anchor[] {
  const byPlace = new Map(expected.clauses.map((each) => [placeKey(each), each]));
  const anchors = new Map<string, Anchor>();
  const taken = new Set<Line>();
  const add = (place: ClausePlace, line: Line) => {
    if (anchors.has(placeKey(place)) || taken.has(line)) return;
    anchors.set(placeKey(place), { clause: place.clause, language: place.language, line });
    taken.add(line);
  };
  for (const line of lines) {
    const places = line.paragraph.bookmarks
      .map(placeOf)
      .filter((place) => place !== null)
      .filter((place) => byPlace.has(placeKey(place)));
    if (places.length === 0) continue;
    // A clause that was deleted may leave its bookmark at the title of the next one.
    const titled = places.find((place) => hasTitle(line, byPlace.get(placeKey(place))));
    add((titled ?? places.at(-1)) as ClausePlace, line);
  }
  const missing = expected.clauses.filter((clause) => !anchors.has(placeKey(clause)));
  for (const clause of missing) {
    const best = lines
      .map((line, index) => ({ line, index }))
      .filter(({ line }) => !taken.has(line) && hasTitle(line, clause))
      .map(({ line, index }) => ({ line, like: likenessAfter(lines, index, clause) }))
      .reduce<{ line: Line; like: number } | null>(
        (most, each) => (most && most.like >= each.like ? most : each),
        null,
      );
    if (best && best.like >= leastLikeness) add(clause, best.line);
  }
  const bodies = new Set(expected.clauses.flatMap(({ body }) => body.map(textKey)));
  for (const clause of expected.clauses.filter((each) => !anchors.has(placeKey(each)))) {
    const line = untitledStart(lines, clause, bodies);
    if (!line || taken.has(line)) continue;
    anchors.set(placeKey(clause), {
      clause: clause.clause,
      language: clause.language,
      line,
      isUntitled: true,
    });
    taken.add(line);
  }
  return [...anchors.values()];
}

/** From here on the text of a clause is known by its words alone. */
const surelyLike = 0.8;

/**
 * Where the text of a clause goes on right after that of another one, without its own title: without a look for it, a
 * title cut alone would make one clause of two.
 */
function untitledStart(
  lines: readonly Line[],
  clause: ExpectedClause,
  bodies: ReadonlySet<string>,
): Line | null {
  const [first] = clause.body;
  if (!first) return null;
  const key = textKey(first);
  for (const [index, line] of lines.entries()) {
    if (textKey(line) !== key) continue;
    const before = lines.slice(0, index).findLast((each) => isInColumn(each, line));
    if (!before || !bodies.has(textKey(before))) continue;
    const own = lines.slice(index).filter((each) => isInColumn(each, line));
    const words = own.slice(0, clause.body.length).flatMap((each) => each.words);
    if (likeness(bagOf(words), clause.bag) >= surelyLike) return line;
  }
  return null;
}

function isInColumn({ paragraph: one }: Line, { paragraph: other }: Line): boolean {
  const [cell, beside] = [one.cells.at(-1), other.cells.at(-1)];
  return cell?.table === beside?.table && cell?.column === beside?.column;
}

/** What a line says, for looking it up: references by that they are some. */
export function textKey(line: Line): string {
  const known = keys.get(line);
  if (known !== undefined) return known;
  const key = line.words.map(({ kind, key: own }) => (kind === 'reference' ? '' : own)).join(' ');
  keys.set(line, key);
  return key;
}

/** Each line is looked up by many others. */
const keys = new WeakMap<Line, string>();

export function hasTitle({ titleWords }: Line, clause: ExpectedClause | undefined): boolean {
  return clause !== undefined && isSameText(clause.titleWords, titleWords);
}

export function placeKey({ clause, language }: ClausePlace): string {
  return `${language}/${clause}`;
}

/** How like the clause's text is what follows a line, in its column or, in two languages mixed, anywhere after it. */
function likenessAfter(lines: readonly Line[], index: number, clause: ExpectedClause): number {
  const following = lines.slice(index + 1, index + 1 + clause.body.length * 3 + 4);
  const own = following.filter((line) => isInColumn(line, lines[index] as Line));
  const words = own.slice(0, clause.body.length).flatMap((line) => line.words);
  return likeness(bagOf(words), clause.bag);
}
