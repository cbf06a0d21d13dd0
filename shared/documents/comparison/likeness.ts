import type { ReturnedWord } from './words.ts';

/** Words of a text with how often each stands in it; signs and numbers say nothing about what a text is. */
export interface WordBag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

export function bagOf(words: readonly ReturnedWord[]): WordBag {
  const counts = new Map<string, number>();
  let size = 0;
  for (const { kind, key } of words) {
    if (kind !== 'word' || !/\p{L}/u.test(key)) continue;
    const word = key.toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + 1);
    size += 1;
  }
  return { counts, size };
}

/** How alike two texts are, from 0 to 1: twice the words that they share over all that they have (Dice). */
export function likeness(one: WordBag, other: WordBag): number {
  if (one.size + other.size === 0) return 0;
  const [small, large] = one.counts.size < other.counts.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [word, count] of small.counts) shared += Math.min(count, large.counts.get(word) ?? 0);
  return (2 * shared) / (one.size + other.size);
}
