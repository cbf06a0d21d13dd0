import type { Deviation } from '../../record/shapes/agreement.ts';
import type { Finding } from '../../record/shapes/contract-account.ts';
import { accountFor, type ReturnedAccount } from './account/account-for.ts';
import type { LanguageResult } from './account/language-result.ts';
import { withoutCapitals } from './capitals.ts';
import { type ReferenceReader, referenceReader } from './compare-references.ts';
import { bookmarkReader, type Expected, type ExpectedClause, type GivenOut } from './expected-clauses.ts';
import { fillBlanks } from './fill-blanks.ts';
import { findAnchors } from './find-anchors.ts';
import type { FoundDeviation } from './found-deviation.ts';
import { linesOf } from './line.ts';
import { matchClauses } from './match-clauses.ts';
import { movedClauses } from './moved-clauses.ts';
import type { ReturnedText } from './returned-text.ts';
import { type Segment, segmentReturned } from './segment-returned.ts';
import { splitLanguages } from './split-languages.ts';
import { type DiffWords, readDifference, wholeText } from './word-changes.ts';
import { joinParagraphs, type ReturnedWord, textOfWords } from './words.ts';

export interface ComparedReturned {
  readonly deviations: readonly FoundDeviation[];
  /** Null when not one of our clauses is in the contract. */
  readonly account: ReturnedAccount | null;
}

/**
 * Compares a contract with what we gave out, language by language: each of our clauses unchanged, changed or missing,
 * in our order, and those that were added after the clause that they follow. The difference of a clause begins with its
 * title, on a line of its own. The account tells of everything else in the file. Empty when not one of our clauses is
 * in it.
 */
export function compareReturned(
  expected: Expected,
  contract: ReturnedText,
  given: GivenOut,
  diffWords: DiffWords,
): ComparedReturned {
  const lines = linesOf(contract);
  const anchors = findAnchors(lines, expected, bookmarkReader(given));
  if (anchors.length === 0) return { deviations: [], account: null };
  const split = splitLanguages(lines, expected, anchors);
  const results = expected.languages.map((language): LanguageResult => {
    const clauses = expected.clauses.filter((clause) => clause.language === language);
    const segments = segmentReturned(
      split.get(language) ?? [],
      anchors.filter((anchor) => anchor.language === language),
      clauses,
      expected.around,
    );
    return resultOf(clauses, segments, language, diffWords);
  });
  return {
    deviations: results.flatMap(({ deviations }) => deviations),
    account: accountFor({ expected, contract, given, lines, results, diffWords }),
  };
}

function resultOf(
  clauses: readonly ExpectedClause[],
  segments: readonly Segment[],
  language: string,
  diffWords: DiffWords,
): LanguageResult {
  const matches = matchClauses(clauses, segments);
  const matched = new Map([...matches].map(([clause, segment]) => [segment, clause]));
  const added = new Map<ExpectedClause | null, FoundDeviation[]>();
  const addedSegments: Segment[] = [];
  let follows: ExpectedClause | null = null;
  for (const segment of segments) {
    const clause = matched.get(segment);
    if (clause) follows = clause;
    else if (segment.isAmong) {
      added.set(follows, [...(added.get(follows) ?? []), addedClause(segment, language)]);
      addedSegments.push(segment);
    }
  }
  const references = referenceReader(matches);
  const findings: Finding[] = movedClauses(clauses, matches, segments);
  const unchanged: Segment[] = [];
  const changed: Segment[] = [];
  const deviations = [
    ...(added.get(null) ?? []),
    ...clauses.flatMap((clause) => {
      const segment = matches.get(clause);
      if (!segment) return [missingClause(clause), ...(added.get(clause) ?? [])];
      const own = changedClause(clause, segment, references, diffWords, findings);
      (own.kind === 'unchanged' ? unchanged : changed).push(segment);
      return [own, ...(added.get(clause) ?? [])];
    }),
  ];
  return { language, deviations, matches, unchanged, changed, added: addedSegments, findings };
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
  const title = textOfWords(segment.title.titleWords).slice(0, 300);
  const text = textOfWords(wordsOfSegment(segment));
  return inContract(
    { kind: 'added', clause: null, language, title, words: wholeText('added', text) },
    segment,
  );
}

/** A clause of ours beside what stands in its place; what is to be said of it but is no change of words goes to `findings`. */
function changedClause(
  clause: ExpectedClause,
  segment: Segment,
  references: ReferenceReader,
  diffWords: DiffWords,
  findings: Finding[],
): FoundDeviation {
  if (isVerbatim(clause, segment)) {
    const { clause: id, language, title } = clause;
    return inContract({ kind: 'unchanged', clause: id, language, title, words: [] }, segment);
  }
  const lines = [segment.title.titleWords, ...segment.body.map(({ words }) => words)];
  const { words: plain, capitals } = withoutCapitals(lines, [
    clause.titleWords,
    ...clause.body.map(({ words }) => words),
  ]);
  const theirs = plain.map((line) => references.theirs(line));
  const ours = [
    clause.titleWords,
    ...clause.body.map((line) => fillBlanks(line.words, plain.slice(1), filled)),
  ].map((line) => references.ours(line));
  function filled(text: string) {
    findings.push(about('filled', clause, segment, text, wholeText('added', text), 1));
  }
  const words = readDifference(joinParagraphs(ours), joinParagraphs(theirs), diffWords, filled);
  if (capitals > 0) findings.push(about('capitals', clause, segment, clause.title, [], capitals));
  if (words === null) findings.push(...staleReferences(clause, segment, theirs, references));
  const { clause: id, language, title } = clause;
  const kind = words === null ? 'unchanged' : 'changed';
  return inContract({ kind, clause: id, language, title, words: words ?? [] }, segment);
}

/** Whether a clause without references and blanks stands there line by line as it was given out. */
function isVerbatim(clause: ExpectedClause, { title, body }: Segment): boolean {
  const isSame = (one: readonly ReturnedWord[], other: readonly ReturnedWord[]) =>
    one.length === other.length &&
    one.every(({ kind, key }, at) => {
      const word = other[at] as ReturnedWord;
      return (kind === 'word' || kind === 'number') && kind === word.kind && key === word.key;
    });
  return (
    body.length === clause.body.length &&
    isSame(clause.titleWords, title.titleWords) &&
    clause.body.every(({ words }, at) => isSame(words, body[at]?.words ?? []))
  );
}

/** References typed as digits that were right with us and lead to another clause now. */
function staleReferences(
  clause: ExpectedClause,
  segment: Segment,
  theirs: readonly (readonly ReturnedWord[])[],
  { stale }: ReferenceReader,
): Finding[] {
  const ours = joinParagraphs([clause.titleWords, ...clause.body.map(({ words }) => words)]);
  const found = joinParagraphs(theirs);
  if (ours.length !== found.length) return [];
  return ours.flatMap(({ kind, text }, at) => {
    const other = found[at];
    const isStale = kind === 'reference' && other?.kind === 'number' && other.text === text && stale(text);
    return isStale ? [about('reference', clause, segment, text, [], 1)] : [];
  });
}

function about(
  kind: Finding['kind'],
  clause: ExpectedClause,
  { title }: Segment,
  what: string,
  words: Finding['words'],
  count: number,
): Finding {
  const after = `${title.number} ${clause.title}`.trim();
  const place = { part: 'body' as const, number: null, paragraph: title.index + 1, after };
  return { kind, place, language: clause.language, what: what.slice(0, 300), words, count };
}

function wordsOfSegment({ title, body }: Segment) {
  return joinParagraphs([title.titleWords, ...body.map(({ words }) => words)]);
}

/** A deviation with the text that it was found in, which is put together when somebody asks for it. */
function inContract(deviation: Deviation, segment: Segment): FoundDeviation {
  return {
    ...deviation,
    number: segment.title.number,
    get text() {
      return textOfWords(wordsOfSegment(segment));
    },
    get body() {
      return textOfWords(joinParagraphs(segment.body.map(({ words }) => words)));
    },
  };
}
