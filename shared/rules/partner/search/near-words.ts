import { editDistance } from '../../../ground/words/edit-distance.ts';

/** Shorter words are never taken for mistyped ones. */
const SHORTEST = 5;

/** Whether a word is long enough to be another one mistyped. */
export const mayBeMistyped = ({ word }: { readonly word: string }) => word.length >= SHORTEST;

/** How many edits may lie between two words that may be one mistyped: one from five letters on, two from nine on. */
function mostEdits(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  return length >= 9 ? 2 : length >= SHORTEST ? 1 : 0;
}

/** Whether two words may be one word mistyped. */
export function areWordsNear(a: string, b: string): boolean {
  const most = mostEdits(a, b);
  return most > 0 && editDistance(a, b, most) <= most;
}

/**
 * Which letters a word has, as bits: 32 of them, shared where the script has more. An edit adds one letter at most and
 * takes one away, so that words with more bits apart need not be compared letter by letter.
 */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** As `areWordsNear`, for words whose letters are known. */
export function areNear(a: string, lettersOfA: number, b: string, lettersOfB: number): boolean {
  const most = mostEdits(a, b);
  return (
    most > 0 &&
    Math.abs(a.length - b.length) <= most &&
    bitsIn(lettersOfA ^ lettersOfB) <= 2 * most &&
    editDistance(a, b, most) <= most
  );
}

function bitsIn(bits: number): number {
  let left = bits;
  let count = 0;
  for (; left !== 0; count += 1) left &= left - 1;
  return count;
}

/** Words of one first letter and one length. */
interface Shelf {
  readonly words: string[];
  readonly letters: number[];
}

/** Words by first letter and length, to find those that a word may be mistyped for. */
export interface NearWords {
  /** Takes in a word that is not there yet. */
  add(word: string): void;
  /** Words with the same first letter that are near the word; none for short words. */
  near(word: string): string[];
}

export function createNearWords(): NearWords {
  const shelves = new Map<string, Shelf>();
  const nameOf = (word: string, length: number) => `${word.slice(0, 1)}${length}`;
  return {
    add(word) {
      const name = nameOf(word, word.length);
      const shelf = shelves.get(name) ?? { words: [], letters: [] };
      shelf.words.push(word);
      shelf.letters.push(lettersOf(word));
      shelves.set(name, shelf);
    },
    near(word) {
      if (word.length < SHORTEST) return [];
      const own = lettersOf(word);
      const found: string[] = [];
      for (let length = word.length - 2; length <= word.length + 2; length += 1) {
        const shelf = shelves.get(nameOf(word, length));
        if (!shelf) continue;
        const { words, letters } = shelf;
        for (let at = 0; at < words.length; at += 1) {
          const known = words[at] ?? '';
          if (areNear(known, letters[at] ?? 0, word, own)) found.push(known);
        }
      }
      return found;
    },
  };
}
