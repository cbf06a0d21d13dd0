import { once } from '../once.ts';
import { findNamesOfCase } from './find-names-of-case.ts';
import { findSigns } from './find-signs.ts';
import { findStory } from './find-story.ts';
import { findTold } from './find-told.ts';
import { type FoldedText, foldText } from './fold-text.ts';
import { type Tongue, tonguesOf } from './guard-languages.ts';
import type { CaseDetailCode } from './guard-messages.ts';
import { has, type Span } from './place.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** Words that look like case detail: where they stand in the text, and why (`guard-messages.ts` says it by code). */
export interface CaseDetailWarning {
  readonly code: CaseDetailCode;
  /** Place in the text, end not included. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * What in a text looks like detail of a case of abuse, in any of the six languages of the United Nations: to warn
 * before saving, never to block. `language` ("ar") looks for that language and English alone; without it all six
 * are tried. It errs on the side of silence with rules, training and plurals, so nothing found proves nothing.
 */
export function findCaseDetail(text: string, language?: string): CaseDetailWarning[] {
  return find(text, language, false);
}

/** The same for the name of a file: separators part words there, and "of" and "the" are often left out. */
export function findCaseDetailInFileName(name: string): CaseDetailWarning[] {
  const stem = name.replace(/\.[\p{L}\p{N}]{1,5}$/u, '');
  const found = find(stem.replace(/[_.+~-]/g, ' '), undefined, true);
  return found.map((warning) => ({ ...warning, words: name.slice(warning.start, warning.end) }));
}

function find(text: string, language: string | undefined, isFileName: boolean): CaseDetailWarning[] {
  const folded = foldText(text);
  const tongues = tonguesOf(folded.text, language);
  const hasContext = once(() =>
    tongues.some(({ words: { acts, role, accusing } }) =>
      [acts, role, accusing].some((each) => has(folded.text, each)),
    ),
  );
  const sentences = sentencesOf(folded.text).filter(
    (sentence) => !tongues.some((tongue) => isInvented(sentence, tongue)),
  );
  const plain = sentences.flatMap((sentence) =>
    tongues
      .flatMap(({ words }) => findTold(sentence, words, { hasContext, isFileName }))
      .concat(
        findNamesOfCase(
          sentence,
          tongues.map(({ words }) => words),
        ),
      ),
  );
  const found = isFileName ? plain : [...plain, ...findInSigns(folded.text, sentences, tongues, plain)];
  return distinct(found).map((span) => ({ code: span.code, ...inOriginal(text, folded, span) }));
}

const mostPaired = 5;

/** What signs tell together, in sentences of which nothing else was found: in one of them, else in two that follow. */
function findInSigns(
  text: string,
  all: readonly Sentence[],
  tongues: readonly Tongue[],
  plain: readonly Span[],
): readonly Span[] {
  const signsIn = (sentence: Sentence) =>
    tongues.flatMap(({ words, signs }) => findSigns(sentence, words, signs));
  const isFound = ({ text: { length }, start }: Sentence) =>
    plain.some((span) => span.start < start + length && span.end > start);
  const sentences = all.filter((sentence) => !isFound(sentence));
  const alone = sentences.flatMap(signsIn);
  if (plain.length > 0 || alone.length > 0) return alone;
  // A short account is split over a few sentences; a longer text is a description, and costs too much to pair.
  const isShort = sentences.length <= mostPaired;
  const pairs = (isShort ? sentences.slice(1) : []).map((next, index) => {
    const { start } = sentences[index] as Sentence;
    return { start, text: text.slice(start, next.start + next.text.length) };
  });
  const together = pairs.flatMap(signsIn);
  if (together.length > 0) return together;
  const storiesIn = (sentence: Sentence) =>
    tongues.flatMap(({ words, signs, story }) => findStory(sentence, words, signs, story));
  const stories = sentences.flatMap(storiesIn);
  return stories.length > 0 ? stories : pairs.flatMap(storiesIn);
}

/** A sentence that calls itself an example, unless it ties the example to what happened: "our own", "last week". */
function isInvented({ text }: Sentence, { words: { invented }, signs: { real } }: Tongue): boolean {
  return has(text, invented) && !has(text, real);
}

/** The first of overlapping findings of one kind, in the order of the text. */
function distinct(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (!kept.some(({ code, start, end }) => code === span.code && span.start < end && span.end > start))
      kept.push(span);
  }
  return kept;
}

function inOriginal(text: string, { at }: FoldedText, span: Span) {
  const start = at(span.start);
  // The original's characters up to the next one: marks that folding dropped belong to the word.
  const end = at(span.end);
  const words = text.slice(start, end).trimEnd();
  return { start, end: start + words.length, words };
}
