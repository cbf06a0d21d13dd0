import type { GuardWords } from './guard-words.ts';

/** A person is a child under 18 (ST/SGB/2003/13): such an age tells of a case by itself. */
const adulthood = 18;

/**
 * Ages of one person in a folded sentence. An adult's counts only where the text speaks of a survivor, an accused
 * person or an act. The sentence must not speak of a possible case ("if a child of 14 …").
 */
export function findAges(sentence: string, { ages, conditional }: GuardWords, hasContext: boolean) {
  if (sentence.search(conditional) >= 0) return [];
  return ages.flatMap((expression) =>
    [...sentence.matchAll(expression)]
      .filter(({ groups }) => hasContext || Number(groups?.age) < adulthood)
      .map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}
