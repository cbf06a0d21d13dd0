import { once } from '../once.ts';
import { findNamesOfCase } from './find-names-of-case.ts';
import { findTold } from './find-told.ts';
import { type FoldedText, foldText } from './fold-text.ts';
import { tonguesOf } from './guard-languages.ts';
import type { CaseDetailCode } from './guard-messages.ts';
import { has, type Span } from './place.ts';
import { sentencesOf } from './sentences.ts';

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
    tongues.some(({ acts, role, accusing }) => [acts, role, accusing].some((each) => has(folded.text, each))),
  );
  const found = sentencesOf(folded.text).flatMap((sentence) => {
    const told = tongues
      .flatMap((words) => findTold(sentence, words, { hasContext, isFileName }))
      .concat(findNamesOfCase(sentence, tongues));
    if (told.length === 0 || tongues.some(({ invented }) => has(sentence.text, invented))) return [];
    return told;
  });
  return distinct(found).map((span) => ({ code: span.code, ...inOriginal(text, folded, span) }));
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
  const start = at[span.start] ?? 0;
  // The original's characters up to the next one: marks that folding dropped belong to the word.
  const end = at[span.end] ?? text.length;
  const words = text.slice(start, end).trimEnd();
  return { start, end: start + words.length, words };
}
