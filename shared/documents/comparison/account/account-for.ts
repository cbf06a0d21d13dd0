import type { AccountedWords, Finding } from '../../../record/shapes/contract-account.ts';
import type { Expected, ExpectedClause, GivenOut } from '../expected-clauses.ts';
import type { FoundDeviation } from '../found-deviation.ts';
import { bagOf, likeness } from '../likeness.ts';
import type { Line } from '../line.ts';
import type { ReturnedText } from '../returned-text.ts';
import type { Segment } from '../segment-returned.ts';
import { type DiffWords, wholeText } from '../word-changes.ts';
import { joinParagraphs, textOfWords, wordsOf } from '../words.ts';
import { alignLines } from './align-lines.ts';
import { compareAsides, unreadFindings } from './compare-asides.ts';
import { cutWords } from './cut-words.ts';
import { placeReader } from './places.ts';

/** What was found of our clauses in one language. */
export interface LanguageResult {
  readonly language: string;
  readonly deviations: readonly FoundDeviation[];
  readonly matches: ReadonlyMap<ExpectedClause, Segment>;
  readonly unchanged: readonly Segment[];
  readonly changed: readonly Segment[];
  readonly added: readonly Segment[];
  readonly findings: readonly Finding[];
}

/** What became of every word of a contract. */
export interface ReturnedAccount {
  readonly whole: boolean;
  readonly words: AccountedWords;
  readonly findings: readonly Finding[];
}

interface Comparison {
  readonly expected: Expected;
  readonly contract: ReturnedText;
  readonly given: GivenOut;
  readonly lines: readonly Line[];
  readonly results: readonly LanguageResult[];
  readonly diffWords: DiffWords;
}

/** A text beside an annex that is longer than this part of it makes the file a contract that holds the annex. */
const longestBeside = 0.5;
/** So many lines of our annex around the clauses have to be there for a file to be the annex itself. */
const leastAround = 0.5;

/**
 * Accounts for every word of a contract: what stands in no clause of ours is compared with the rest of our annex, and
 * what is not of it is named with its place. The words of all of it are added up again, and a sum that differs from
 * what was read is a finding itself: nothing may be lost on the way without being told.
 */
export function accountFor(comparison: Comparison): ReturnedAccount {
  const { expected, contract, given, lines, results, diffWords } = comparison;
  const used = new Set<Line>();
  for (const { unchanged, changed, added } of results) {
    for (const { title, body } of [...unchanged, ...changed, ...added])
      for (const line of [title, ...body]) used.add(line);
  }
  const indexes = new Set([...used].map(({ index }) => index));
  const rest = lines.filter((line) => !indexes.has(line.index));
  const aligned = alignLines(expected.around, rest, diffWords);
  const matched = results.flatMap(({ unchanged, changed }) => [...unchanged, ...changed]);
  const places = placeReader(matched);
  const ourLines = [
    ...matched.flatMap(({ title, body }) => [title.index, ...body.map(({ index }) => index)]),
    ...aligned.pairs.filter(({ isMoved }) => !isMoved).map(({ theirs }) => theirs.index),
  ];
  const first = Math.min(...ourLines);
  const last = Math.max(...ourLines);
  const isWithin = (index: number) => index >= first && index <= last;
  const outside = wordCount(aligned.notOurs.filter(({ index }) => !isWithin(index)));
  const ours = wordCount(lines.filter(({ index }) => isWithin(index)));
  const whole =
    given.form !== 'clauses' &&
    aligned.pairs.length >= expected.around.length * leastAround &&
    outside <= ours * longestBeside;

  const beside = whole ? [] : aligned.notOurs.filter(({ index }) => !isWithin(index));
  const strange = aligned.notOurs.filter((line) => !beside.includes(line));
  const changedPairs = aligned.pairs.filter(({ words }) => words !== null);
  const asides = compareAsides(expected.asides, contract.asides, {
    whole,
    isWithin: ({ near }) => near !== null && isWithin(near),
    places,
    diffWords,
  });
  const added = results.flatMap((result) => result.added);
  const words: AccountedWords = {
    read: countRead(lines, contract),
    unchanged:
      segmentWords(results.flatMap(({ unchanged }) => unchanged)) +
      wordCount(aligned.pairs.filter((pair) => pair.words === null).map(({ theirs }) => theirs)) +
      asides.counts.unchanged,
    changed:
      segmentWords(results.flatMap(({ changed }) => changed)) +
      wordCount(changedPairs.map(({ theirs }) => theirs)) +
      asides.counts.changed,
    notOurs: segmentWords(added) + wordCount(strange) + asides.counts.notOurs,
    beside: wordCount(beside) + asides.counts.beside,
    unseen: asides.counts.unseen,
  };
  const findings: Finding[] = [
    ...results.flatMap((result) => secondAnnex(result, expected)),
    ...runsOf(strange, lines).map((run) => lineFinding('not-ours', 'added', run, places.ofLine)),
    ...changedPairs.map(({ theirs, words: difference }): Finding => {
      const count = theirs.all.length;
      const place = places.ofLine(theirs);
      return { kind: 'changed', language: null, place, what: '', words: cutWords(difference ?? []), count };
    }),
    ...missingLines(aligned.missing, expected.around, whole, given),
    ...aligned.pairs
      .filter(({ isMoved }) => isMoved)
      .map(({ theirs }) => lineFinding('moved', 'same', [theirs], places.ofLine)),
    ...results.flatMap((result) => result.findings),
    ...asides.findings,
    ...labelFindings(contract, places.ofLine),
    ...directionFindings(contract, places.ofLine),
    ...unreadFindings(expected.unread, contract.unread, places),
    ...(contract.tracked > 0 ? [remark('tracked', '', contract.tracked)] : []),
    ...besideFindings(beside, first, places.ofLine),
  ];
  const told = words.unchanged + words.changed + words.notOurs + words.beside + words.unseen;
  if (told !== words.read) findings.push(remark('unaccounted', String(told), words.read - told));
  return { whole, words, findings: oneOfCapitals(findings) };
}

function remark(kind: Finding['kind'], what: string, count: number): Finding {
  return { kind, language: null, place: null, what, words: [], count };
}

/** Every word of the file, whatever became of it; faint text stands in the flow already. */
function countRead(lines: readonly Line[], { asides }: ReturnedText): number {
  let count = wordCount(lines);
  for (const { look, runs } of asides) if (look !== 'faint') count += wordsOf(runs).length;
  return count;
}

function wordCount(lines: readonly Line[]): number {
  return lines.reduce((sum, { all }) => sum + all.length, 0);
}

function segmentWords(segments: readonly Segment[]): number {
  return segments.reduce((sum, { title, body }) => sum + title.all.length + wordCount(body), 0);
}

/** Lines that stand one after the other are one text. */
function runsOf(strange: readonly Line[], lines: readonly Line[]): Line[][] {
  const placeOf = new Map(lines.map((line, at) => [line.index, at]));
  const runs: Line[][] = [];
  let before = -2;
  for (const line of strange) {
    const place = placeOf.get(line.index) ?? -2;
    if (place === before + 1) runs.at(-1)?.push(line);
    else runs.push([line]);
    before = place;
  }
  return runs;
}

function lineFinding(
  kind: Finding['kind'],
  op: Finding['words'][number]['op'],
  run: readonly Line[],
  placeOf: (line: Line) => NonNullable<Finding['place']>,
): Finding {
  const text = textOfWords(joinParagraphs(run.map(({ all }) => all)));
  return {
    kind,
    language: null,
    place: placeOf(run[0] as Line),
    what: '',
    words: cutWords(wholeText(op, text)),
    count: wordCount(run),
  };
}

/**
 * What is missing of our annex around its clauses. Of clauses that were pasted into a contract nothing around them is
 * expected; where most of it is gone that is said once.
 */
function missingLines(
  missing: readonly Line[],
  around: readonly Line[],
  whole: boolean,
  given: GivenOut,
): Finding[] {
  if (missing.length === 0 || given.form === 'clauses') return [];
  const place = { part: 'body' as const, number: null, paragraph: null, after: null };
  const runs = whole ? runsOf(missing, around) : [[...missing]];
  return runs.map((run) => ({ ...lineFinding('missing', 'removed', run, () => place), place }));
}

/** Words before and after our text in a contract that holds it: how many, and how each begins or ends. */
function besideFindings(
  beside: readonly Line[],
  first: number,
  placeOf: (line: Line) => NonNullable<Finding['place']>,
): Finding[] {
  const parts = [
    { what: 'before', lines: beside.filter(({ index }) => index < first) },
    { what: 'after', lines: beside.filter(({ index }) => index >= first) },
  ];
  return parts.flatMap(({ what, lines }) => {
    if (lines.length === 0) return [];
    const own = lineFinding('beside', 'added', lines, placeOf);
    return [{ ...own, what }];
  });
}

/** A label of a list may say anything: words in it are text as well, before a paragraph without any too. */
function labelFindings(
  { paragraphs }: Pick<ReturnedText, 'paragraphs'>,
  placeOf: (line: Pick<Line, 'index'>) => NonNullable<Finding['place']>,
): Finding[] {
  const seen = new Set<string>();
  return paragraphs.flatMap((paragraph, index) => {
    const label = paragraph.list?.number ?? '';
    const words = (label.match(/\p{L}{2,}/gu) ?? []).filter((word) => !usualInLabels.test(word));
    if (words.length === 0) return [];
    const text = label.replace(/[\d.]+/g, '#');
    if (seen.has(text)) return [];
    seen.add(text);
    return [textFinding('not-ours', 'label', label, placeOf({ index }))];
  });
}

/** Marks that turn the order of letters round: what is read is then not what is written. We write none of them. */
const turning = /[\u202A-\u202E\u2066-\u2069]/;

function directionFindings(
  { paragraphs }: Pick<ReturnedText, 'paragraphs'>,
  placeOf: (line: Pick<Line, 'index'>) => NonNullable<Finding['place']>,
): Finding[] {
  return paragraphs.flatMap(({ runs }, index) => {
    const text = runs.map((run) => run.text).join('');
    return turning.test(text) ? [textFinding('hidden', 'direction', text, placeOf({ index }))] : [];
  });
}

function textFinding(
  kind: 'not-ours' | 'hidden',
  what: string,
  text: string,
  place: NonNullable<Finding['place']>,
): Finding {
  return { kind, language: null, place, what, words: wholeText('added', text.slice(0, 300)), count: 0 };
}

/** Roman numerals, letters after the alphabet, and what clauses are called. */
const usualInLabels =
  /^(?:[ivxlcdm]+|(\p{L})\1+|article|clause|section|annex|chapter|part|البند|المادة|بند|مادة|artículo|cláusula|artigo|статья|пункт|条|第)$/iu;

/** Most of our clauses once more, as added ones. */
function secondAnnex({ language, added }: LanguageResult, { clauses }: Expected): Finding[] {
  const own = clauses.filter((clause) => clause.language === language);
  const again = added.filter(({ body }) => {
    const bag = bagOf(body.flatMap(({ words }) => words));
    return own.some((clause) => likeness(bag, clause.bag) >= 0.7);
  });
  if (again.length < 3) return [];
  return [{ ...remark('second-annex', '', again.length), language }];
}

/** Text in capitals is one remark, however many lines it is. */
function oneOfCapitals(findings: readonly Finding[]): Finding[] {
  const capitals = findings.filter(({ kind }) => kind === 'capitals');
  const [first] = capitals;
  if (!first) return [...findings];
  const count = capitals.reduce((sum, each) => sum + each.count, 0);
  const language = capitals.every((each) => each.language === first.language) ? first.language : null;
  const one = { ...first, language, count, place: capitals.length === 1 ? first.place : null, what: '' };
  return [...findings.filter(({ kind }) => kind !== 'capitals'), one];
}
