import type { NameWord } from './name-words.ts';
import { areNear } from './near-words.ts';

/** From this similarity on a name counts. */
export const SIMILAR = 0.8;

/** What a mistyped word counts of one that is the same. */
export const MISTYPED = 0.9;

/**
 * How alike two names are, 0 to 1: the weight of the words they share against the weight of all their words
 * (Dice). A word may be mistyped: one edit from five letters on, two from nine on.
 */
export function nameSimilarity(a: readonly NameWord[], b: readonly NameWord[]): number {
  const total = weightOf(a) + weightOf(b);
  if (total === 0) return 0;
  const taken: boolean[] = [];
  let shared = 0;
  for (const word of a) {
    const at = findWord(b, word, taken);
    const match = b[at];
    if (!match) continue;
    shared += match.word === word.word ? word.weight + match.weight : (word.weight + match.weight) * MISTYPED;
    taken[at] = true;
  }
  return shared / total;
}

export function weightOf(words: readonly NameWord[]): number {
  let weight = 0;
  for (const word of words) weight += word.weight;
  return weight;
}

/** Where the same word stands among those that are not taken yet, else the first that it may be mistyped for; -1. */
function findWord(
  words: readonly NameWord[],
  { word, letters }: NameWord,
  taken: readonly (boolean | undefined)[],
): number {
  for (let at = 0; at < words.length; at += 1) if (words[at]?.word === word && !taken[at]) return at;
  for (let at = 0; at < words.length; at += 1) {
    const each = words[at];
    if (each && !taken[at] && areNear(each.word, each.letters, word, letters)) return at;
  }
  return -1;
}
