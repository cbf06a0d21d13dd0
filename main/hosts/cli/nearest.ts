import { editDistance } from '../../../shared/ground/words/edit-distance.ts';
import { type SayingPart, saying } from './text/say.ts';

const MOST_EDITS = 3;

/** What was probably meant by a word that isn't known: nearest first, three at most, none where nothing is near. */
export function nearest(typed: string, known: Iterable<string>): readonly string[] {
  const most = Math.min(MOST_EDITS, Math.max(1, Math.floor(typed.length / 3)));
  const near = [...new Set(known)].flatMap((word) => {
    if (typed.length > 2 && word.startsWith(typed)) return [{ word, edits: 0 }];
    const edits = editDistance(typed, word, most);
    return edits > most ? [] : [{ word, edits }];
  });
  return near
    .sort((a, b) => a.edits - b.edits || (a.word < b.word ? -1 : 1))
    .slice(0, 3)
    .map(({ word }) => word);
}

/** "Did you mean …?", or nothing. */
export function didYouMean(
  typed: string,
  known: Iterable<string>,
  shown = (word: string) => word,
): SayingPart {
  const words = nearest(typed, known);
  return words.length === 0 ? '' : saying('didYouMean', { words: { oneOf: words.map(shown) } });
}
