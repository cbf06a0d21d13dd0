import type { AccountedWords, Finding } from '../../../record/shapes/contract-account.ts';
import type { Expected, GivenOut } from '../expected-clauses.ts';
import { bagOf, likeness } from '../likeness.ts';
import type { Line } from '../line.ts';
import type { ReturnedText } from '../returned-text.ts';
import type { Segment } from '../segment-returned.ts';
import type { DiffWords } from '../word-changes.ts';
import { wordsOf } from '../words.ts';
import { alignLines } from './align-lines.ts';
import { compareAsides } from './compare-asides.ts';
import { cutWords } from './cut-words.ts';
import { directionFindings, labelFindings } from './label-findings.ts';
import type { LanguageResult } from './language-result.ts';
import { besideFindings, lineFinding, missingLines, runsOf, wordCount } from './line-findings.ts';
import { numberFindings } from './number-findings.ts';
import { placeReader } from './places.ts';
import { unreadFindings } from './unread-findings.ts';

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
  const same = new Set([
    ...results.flatMap(({ unchanged }) =>
      unchanged.flatMap(({ title, body }) => [title.index, ...body.map(({ index }) => index)]),
    ),
    ...aligned.pairs.filter((pair) => pair.words === null).map(({ theirs }) => theirs.index),
  ]);
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
    ...results.flatMap((result) => numberFindings(result, whole, places)),
    ...unreadFindings(expected.unread, contract.unread, places, ({ what, near, part }) => {
      if (part !== undefined && part !== 'body') return whole || part === 'file';
      // A paragraph in other words is told as such, whichever way it runs.
      if (what === 'direction-of-text' && near !== null && !same.has(near)) return false;
      return whole || (near !== null && isWithin(near));
    }),
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

function segmentWords(segments: readonly Segment[]): number {
  return segments.reduce((sum, { title, body }) => sum + title.all.length + wordCount(body), 0);
}

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
