import { foldedWords, foldForSearch } from '../../../ground/words/fold.ts';
import { transliterated } from '../../../ground/words/transliterate.ts';

/** A row that can be searched; `searchKey` comes from `searchKey()` and is made once, not on every search. */
export interface Searchable {
  readonly searchKey: string;
}

/** From this length a word of the query may differ by one typing error. */
const TOLERANT_FROM = 5;

/**
 * The key of a row from everything a person may type to find it (name, acronym, aliases, vendor numbers …).
 * Cyrillic is added in Latin letters too. Names are kept apart, so that no match runs across two of them.
 */
export function searchKey(texts: readonly (string | null)[]): string {
  const keys = new Set<string>();
  for (const text of texts) {
    const folded = text ? foldForSearch(text) : '';
    if (folded === '') continue;
    keys.add(folded);
    const latin = transliterated(folded);
    if (latin) keys.add(latin);
  }
  return [...keys].join('\n');
}

/**
 * The rows that hold every word of the query, best first and otherwise in the order given: the whole query
 * at the start of the key or as one whole name, reference or number, then each word at the start of a word, then inside a word, then with one typing
 * error (a letter wrong, missing, too many, or two exchanged) in words of five letters or more. An empty
 * query returns all rows. Ten thousand rows take a few milliseconds.
 */
export function search<Row extends Searchable>(rows: readonly Row[], query: string): Row[] {
  const folded = foldForSearch(query);
  const words = foldedWords(folded);
  if (words.length === 0) return [...rows];
  const ranks: Row[][] = [[], [], [], []];
  for (const row of rows) {
    const rank = rankOf(row.searchKey, folded, words);
    if (rank !== null) ranks[rank]?.push(row);
  }
  return ranks.flat();
}

function rankOf(key: string, query: string, words: readonly string[]): number | null {
  if (key.startsWith(query) || holdsWhole(key, query)) return 0;
  let rank = 1;
  for (const word of words) {
    const found = wordRank(key, word);
    if (found === null) return null;
    if (found > rank) rank = found;
  }
  return rank;
}

/** Whether one of the texts of the key is the query, no more and no less. */
function holdsWhole(key: string, query: string): boolean {
  for (let at = key.indexOf(query); at >= 0; at = key.indexOf(query, at + 1)) {
    const end = at + query.length;
    const begins = at === 0 || key.charCodeAt(at - 1) === 10;
    if (begins && (end === key.length || key.charCodeAt(end) === 10)) return true;
  }
  return false;
}

function wordRank(key: string, word: string): 1 | 2 | 3 | null {
  let at = key.indexOf(word);
  if (at >= 0) {
    for (; at >= 0; at = key.indexOf(word, at + 1)) if (startsWord(key, at)) return 1;
    return 2;
  }
  return word.length >= TOLERANT_FROM && hasNearWord(key, word) ? 3 : null;
}

const isGap = (code: number) => code === 32 || code === 10;

function startsWord(key: string, at: number): boolean {
  return at === 0 || isGap(key.charCodeAt(at - 1));
}

/** Whether some word of the key, or the beginning of one, is one typing error away. Walks the key in place. */
function hasNearWord(key: string, word: string): boolean {
  let start = 0;
  for (let at = 0; at <= key.length; at += 1) {
    if (at < key.length && !isGap(key.charCodeAt(at))) continue;
    if (at - start >= word.length - 1 && isNear(key, start, at, word)) return true;
    start = at + 1;
  }
  return false;
}

/**
 * Whether key[start, end) begins with something at most one error away from the word. Everything up to the
 * first difference agrees, so what comes after it settles which error it was.
 */
function isNear(key: string, start: number, end: number, word: string): boolean {
  let same = 0;
  while (same < word.length && start + same < end && key.charCodeAt(start + same) === word.charCodeAt(same))
    same += 1;
  if (same >= word.length - 1) return true;
  // The first letter is rarely wrong, and letting it be would match half of any long list.
  if (
    same === 0 &&
    key.charCodeAt(start + 1) !== word.charCodeAt(0) &&
    key.charCodeAt(start) !== word.charCodeAt(1)
  )
    return false;
  const at = start + same;
  return (
    agrees(key, at + 1, end, word, same + 1) ||
    agrees(key, at, end, word, same + 1) ||
    agrees(key, at + 1, end, word, same) ||
    (key.charCodeAt(at) === word.charCodeAt(same + 1) &&
      key.charCodeAt(at + 1) === word.charCodeAt(same) &&
      agrees(key, at + 2, end, word, same + 2))
  );
}

function agrees(key: string, keyFrom: number, end: number, word: string, wordFrom: number): boolean {
  const left = word.length - wordFrom;
  if (keyFrom + left > end) return false;
  for (let index = 0; index < left; index += 1) {
    if (key.charCodeAt(keyFrom + index) !== word.charCodeAt(wordFrom + index)) return false;
  }
  return true;
}
