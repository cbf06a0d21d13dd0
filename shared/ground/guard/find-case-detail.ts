import { findAges } from './find-ages.ts';
import { findNames } from './find-names.ts';
import { type FoldedText, foldText } from './fold-text.ts';
import type { CaseDetailCode } from './guard-messages.ts';
import type { GuardWords } from './guard-words.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { arWords } from './words/ar.ts';
import { enWords } from './words/en.ts';
import { esWords } from './words/es.ts';
import { frWords } from './words/fr.ts';
import { ruWords } from './words/ru.ts';
import { zhWords } from './words/zh.ts';

/** Words that look like case detail: where they stand in the text, and why (`guard-messages.ts` says it by code). */
export interface CaseDetailWarning {
  readonly code: CaseDetailCode;
  /** Place in the text, end not included. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const languages: Readonly<Record<string, GuardWords>> = {
  en: enWords,
  fr: frWords,
  es: esWords,
  ar: arWords,
  ru: ruWords,
  zh: zhWords,
};

/**
 * What in a text looks like detail of a case of abuse, in any of the six languages of the United Nations: to warn
 * before saving, never to block. `language` ("ar") looks for that language and English alone; without it all six
 * are tried. It errs on the side of silence with rules, training and plurals, so nothing found proves nothing.
 */
export function findCaseDetail(text: string, language?: string): CaseDetailWarning[] {
  const chosen = language === undefined ? undefined : languages[language.split('-')[0] ?? ''];
  const words = chosen ? [...new Set([chosen, enWords])] : Object.values(languages);
  const folded = foldText(text);
  const hasContext = words.some(({ acts, role, accusing }) =>
    [acts, role, accusing].some((each) => has(folded.text, each)),
  );
  const found = sentencesOf(folded.text).flatMap((sentence) =>
    words.flatMap((each) => inLanguage(sentence, each, hasContext)).concat(namesWithAbuse(sentence, words)),
  );
  return distinct(found).map((span) => ({ code: span.code, ...inOriginal(text, folded, span) }));
}

/** The same for the name of a file: separators part words there, and "of" and "the" are often left out. */
export function findCaseDetailInFileName(name: string): CaseDetailWarning[] {
  const stem = name.replace(/\.[\p{L}\p{N}]{1,5}$/u, '');
  const found = findCaseDetail(stem.replace(/[_.+~-]/g, ' '));
  return found.map((warning) => ({ ...warning, words: name.slice(warning.start, warning.end) }));
}

interface Span {
  readonly code: CaseDetailCode;
  readonly start: number;
  readonly end: number;
}

function inLanguage({ text, start }: Sentence, words: GuardWords, hasContext: boolean): Span[] {
  const spans: Span[] = [];
  const add = (code: CaseDetailCode, from: number, to: number) =>
    spans.push({ code, start: start + from, end: start + to });
  const isConditional = has(text, words.conditional);
  const isRule = has(text, words.rules);
  if (!isConditional) {
    for (const act of text.matchAll(words.acts)) add('incident-told', act.index, act.index + act[0].length);
  }
  for (const age of findAges(text, words, hasContext)) add('age-of-person', age.start, age.end);
  if (!isConditional && !isRule) {
    const [role] = text.matchAll(words.role);
    const [detail] = text.matchAll(words.details);
    if (role && detail && role.index !== detail.index) {
      add(
        'survivor-detail',
        Math.min(role.index, detail.index),
        Math.max(role.index + role[0].length, detail.index + detail[0].length),
      );
    }
    for (const each of text.matchAll(words.belongings)) {
      add('survivor-detail', each.index, each.index + each[0].length);
    }
    for (const each of text.matchAll(words.records))
      add('case-record', each.index, each.index + each[0].length);
  }
  return spans;
}

/** How near, in characters, a name must stand to the words that make it one of a case. */
const near = 40;

function namesWithAbuse({ text, start }: Sentence, languagesTried: readonly GuardWords[]): Span[] {
  const about = languagesTried.filter(
    (words) => has(text, words.abuse) || has(text, words.acts) || has(text, words.accusing),
  );
  if (about.length === 0) return [];
  return findNames(text, about)
    .filter((name) => {
      const before = text.slice(Math.max(0, name.start - near), name.start);
      const after = text.slice(name.end, name.end + near);
      return about.some((words) => isOfCase(words, text, before, after));
    })
    .map((name) => ({ code: 'name-with-abuse', start: start + name.start, end: start + name.end }));
}

function isOfCase(words: GuardWords, sentence: string, before: string, after: string): boolean {
  if (has(sentence, words.conditional)) return false;
  if (words.functions.test(after) && !has(after, words.accused)) return false;
  if (endsWith(before, words.accusing) || has(after.slice(0, 30), words.accused)) return true;
  if (has(sentence, words.acts)) return true;
  return (
    !has(sentence, words.rules) &&
    (has(before.slice(-30), words.abuse) || has(after.slice(0, 30), words.abuse))
  );
}

/** Whether the words stand at the end, but for a few short ones such as "the driver" or a colon. */
function endsWith(before: string, words: RegExp): boolean {
  return [...before.matchAll(words)].some(
    (match) => (before.slice(match.index + match[0].length).match(/[\p{L}\p{N}]+/gu) ?? []).length <= 3,
  );
}

/** Not `test`: these expressions are global and would remember where they stopped. */
function has(text: string, words: RegExp): boolean {
  return text.search(words) >= 0;
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
