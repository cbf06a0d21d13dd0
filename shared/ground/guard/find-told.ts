import { findAges } from './find-ages.ts';
import { findSilence } from './find-silence.ts';
import type { CaseDetailCode } from './guard-messages.ts';
import type { GuardWords } from './guard-words.ts';
import { has, type Place, type Span } from './place.ts';
import type { Sentence } from './sentences.ts';

interface Surroundings {
  /** Whether the whole text speaks of a survivor, an accused person or an act. */
  readonly hasContext: () => boolean;
  readonly isFileName: boolean;
}

/** What one sentence tells of a case in one language, but for names: acts, ages, details of one person, records. */
export function findTold(
  { text, start }: Sentence,
  words: GuardWords,
  { hasContext, isFileName }: Surroundings,
): Span[] {
  const isSilent = findSilence(text, words);
  const told = (expression: RegExp) =>
    has(text, expression)
      ? [...text.matchAll(expression)]
          .map((match) => ({ start: match.index, end: match.index + match[0].length }))
          .filter((match) => !isSilent(match.start))
      : [];
  const asked: [CaseDetailCode, readonly Place[]][] = [
    ['incident-told', told(words.acts)],
    ['age-of-person', findAges(text, words, hasContext, isSilent)],
    ['survivor-detail', together(told(words.role), () => told(words.facts))],
    ['survivor-detail', together(told(words.private), () => [...told(words.role), ...told(words.person)])],
    ...untoldByRules(text, words, told, isFileName),
  ];
  return asked.flatMap(([code, places]) =>
    places.map((place) => ({ code, start: start + place.start, end: start + place.end })),
  );
}

/** What rules, forms and training speak of as well: it counts only where the sentence isn't about them. */
function untoldByRules(
  text: string,
  words: GuardWords,
  told: (expression: RegExp) => readonly Place[],
  isFileName: boolean,
): [CaseDetailCode, readonly Place[]][] {
  const speaks = [
    words.harm,
    words.role,
    words.belongings,
    words.records,
    ...(isFileName ? [words.fileRecords] : []),
  ];
  // Rules are looked for last: most texts hold nothing that they could silence.
  if (!speaks.some((each) => has(text, each)) || has(text, words.rules)) return [];
  return [
    ['incident-told', together(told(words.harm), () => told(words.person))],
    ['survivor-detail', together(told(words.role), () => told(words.past))],
    ['survivor-detail', told(words.belongings)],
    ['case-record', told(words.records)],
    ['case-record', isFileName ? told(words.fileRecords) : []],
  ];
}

/** The first of each, apart from one another, as one place; none where one of them is missing. */
function together(some: readonly Place[], others: () => readonly Place[]): readonly Place[] {
  if (some.length === 0) return [];
  const [pair] = others().flatMap((other) =>
    some.filter((one) => one.end <= other.start || other.end <= one.start).map((one) => ({ one, other })),
  );
  if (!pair) return [];
  const { one, other } = pair;
  return [{ start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) }];
}
