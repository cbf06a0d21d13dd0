import type { Deviation } from '../../record/shapes/agreement.ts';
import { bookmarkReader, type Expected, type ExpectedClause, type GivenOut } from './expected-clauses.ts';
import { fillBlanks } from './fill-blanks.ts';
import { findAnchors } from './find-anchors.ts';
import { linesOf } from './line.ts';
import { matchClauses } from './match-clauses.ts';
import type { ReturnedText } from './returned-text.ts';
import { type Segment, segmentReturned } from './segment-returned.ts';
import { splitLanguages } from './split-languages.ts';
import { type DiffWords, readDifference, wholeText } from './word-changes.ts';
import { joinParagraphs, textOfWords } from './words.ts';

/** A deviation with what it was found by. */
export interface FoundDeviation extends Deviation {
  /** The clause as it stands in the contract, title first; ours for a missing one. */
  readonly text: string;
  /** Without its title. */
  readonly body: string;
  /** Number in the contract, as printed; empty for none. */
  readonly number: string;
}

/**
 * Compares a contract with what we gave out, language by language: each of our clauses unchanged, changed or missing,
 * in our order, and those that were added after the clause that they follow. The difference of a clause begins with its
 * title, on a line of its own. Empty when not one of our clauses is in it.
 */
export function compareReturned(
  expected: Expected,
  contract: ReturnedText,
  given: GivenOut,
  diffWords: DiffWords,
): FoundDeviation[] {
  const lines = linesOf(contract);
  const anchors = findAnchors(lines, expected, bookmarkReader(given));
  if (anchors.length === 0) return [];
  const split = splitLanguages(lines, expected, anchors);
  return expected.languages.flatMap((language) => {
    const clauses = expected.clauses.filter((clause) => clause.language === language);
    const segments = segmentReturned(
      split.get(language) ?? [],
      anchors.filter((anchor) => anchor.language === language),
      clauses,
      expected.around,
    );
    return deviationsOf(clauses, segments, language, diffWords);
  });
}

function deviationsOf(
  clauses: readonly ExpectedClause[],
  segments: readonly Segment[],
  language: string,
  diffWords: DiffWords,
): FoundDeviation[] {
  const matches = matchClauses(clauses, segments);
  const matched = new Map([...matches].map(([clause, segment]) => [segment, clause]));
  const added = new Map<ExpectedClause | null, FoundDeviation[]>();
  let follows: ExpectedClause | null = null;
  for (const segment of segments) {
    const clause = matched.get(segment);
    if (clause) follows = clause;
    else if (segment.isAmong)
      added.set(follows, [...(added.get(follows) ?? []), addedClause(segment, language)]);
  }
  return [
    ...(added.get(null) ?? []),
    ...clauses.flatMap((clause) => {
      const segment = matches.get(clause);
      const own = segment ? changedClause(clause, segment, diffWords) : missingClause(clause);
      return [own, ...(added.get(clause) ?? [])];
    }),
  ];
}

function missingClause({ clause, language, title, words, body }: ExpectedClause): FoundDeviation {
  const text = textOfWords(words);
  return {
    kind: 'missing',
    clause,
    language,
    title,
    words: wholeText('removed', text),
    text,
    body: textOfWords(joinParagraphs(body.map((line) => line.words))),
    number: '',
  };
}

function addedClause(segment: Segment, language: string): FoundDeviation {
  const { text, ...rest } = factsOf(segment);
  return {
    kind: 'added',
    clause: null,
    language,
    title: textOfWords(segment.title.titleWords).slice(0, 300),
    words: wholeText('added', text),
    text,
    ...rest,
  };
}

function changedClause(clause: ExpectedClause, segment: Segment, diffWords: DiffWords): FoundDeviation {
  const theirs = segment.body.map(({ words: own }) => own);
  const ours = [clause.titleWords, ...clause.body.map((line) => fillBlanks(line.words, theirs))];
  const words = readDifference(joinParagraphs(ours), wordsOfSegment(segment), diffWords);
  return {
    kind: words === null ? 'unchanged' : 'changed',
    clause: clause.clause,
    language: clause.language,
    title: clause.title,
    words: words ?? [],
    ...factsOf(segment),
  };
}

function wordsOfSegment({ title, body }: Segment) {
  return joinParagraphs([title.titleWords, ...body.map(({ words }) => words)]);
}

function factsOf(segment: Segment): Pick<FoundDeviation, 'text' | 'body' | 'number'> {
  return {
    text: textOfWords(wordsOfSegment(segment)),
    body: textOfWords(joinParagraphs(segment.body.map(({ words }) => words))),
    number: segment.title.number,
  };
}
