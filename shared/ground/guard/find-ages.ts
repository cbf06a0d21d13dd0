import type { Silence } from './find-silence.ts';
import type { GuardWords } from './guard-words.ts';
import { has } from './place.ts';

/** A person is a child under 18 (ST/SGB/2003/13): such an age tells of a case by itself. */
const adulthood = 18;

/**
 * Ages of one person in a folded sentence. An adult's counts only where the text speaks of a survivor, an accused
 * person or an act. The words must not speak of a possible case ("if a child of 14 …", "a pupil of 14 may …").
 */
export function findAges(
  sentence: string,
  { ages, modal }: GuardWords,
  hasContext: () => boolean,
  isSilent: Silence,
) {
  return ages.flatMap((expression) =>
    has(sentence, expression)
      ? [...sentence.matchAll(expression)]
          .filter(({ groups }) => isChild(groups?.age) || hasContext())
          .map((match) => ({ start: match.index, end: match.index + match[0].length }))
          .filter(({ start, end }) => !isSilent(start) && !isFollowedBy(sentence.slice(end, end + 15), modal))
      : [],
  );
}

/** An age that is written as a word is a child's: only those are among the patterns. */
const isChild = (age: string | undefined) => age === undefined || Number(age) < adulthood;

function isFollowedBy(after: string, words: RegExp): boolean {
  const at = after.search(words);
  return at >= 0 && !/[\p{L}\p{N},]/u.test(after.slice(0, at));
}
