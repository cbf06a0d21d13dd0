import { editDistance } from '../../../ground/words/edit-distance.ts';
import type { NameWord } from './name-words.ts';

/**
 * How alike two names are, 0 to 1: the weight of the words they share against the weight of all their words
 * (Dice). A word may be mistyped: one edit from five letters on, two from nine on.
 */
export function nameSimilarity(a: readonly NameWord[], b: readonly NameWord[]): number {
  const total = weightOf(a) + weightOf(b);
  if (total === 0) return 0;
  const left = [...b];
  let shared = 0;
  for (const { word, weight } of a) {
    const at = findWord(left, word);
    if (at < 0) continue;
    const match = left[at];
    shared += match?.word === word ? weight + match.weight : (weight + (match?.weight ?? 0)) * 0.9;
    left.splice(at, 1);
  }
  return shared / total;
}

export function weightOf(words: readonly NameWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

function findWord(words: readonly NameWord[], word: string): number {
  const exact = words.findIndex((candidate) => candidate.word === word);
  return exact >= 0 ? exact : words.findIndex((candidate) => areWordsNear(candidate.word, word));
}

/** Whether two words may be one word mistyped. */
export function areWordsNear(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  const most = length >= 9 ? 2 : length >= 5 ? 1 : 0;
  return most > 0 && editDistance(a, b, most) <= most;
}
