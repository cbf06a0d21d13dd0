import { isSameWord, type ReturnedWord, textOfWords } from './words.ts';

type Words = readonly ReturnedWord[];

/** A paragraph needs so many words of ours around its blanks to be known by them. */
const leastWords = 3;

/**
 * A paragraph of ours with its blanks filled as in that paragraph of theirs which is otherwise the same; as it is when
 * there is none. What stands in place of a blank is no change of our words.
 */
export function fillBlanks(
  ours: Words,
  theirs: readonly Words[],
  onFilled: (text: string) => void = () => undefined,
): Words {
  const literal = ours.filter(({ kind }) => kind !== 'blank').length;
  if (literal === ours.length || literal < leastWords) return ours;
  const chunks = chunksOf(ours);
  const blanks = ours.filter(({ kind }) => kind === 'blank').map(({ text }) => text);
  for (const words of theirs) {
    const filled = fillFrom(chunks, blanks, words);
    if (filled) {
      for (const text of filled.texts) onFilled(text);
      return filled.words;
    }
  }
  return ours;
}

/** The words between blanks: one chunk more than there are blanks, some of them empty. */
function chunksOf(words: Words): Words[] {
  const chunks: ReturnedWord[][] = [[]];
  for (const word of words) {
    if (word.kind === 'blank') chunks.push([]);
    else chunks.at(-1)?.push(word);
  }
  return chunks;
}

/** Each chunk at the first place after the one before, the last one at the end, and something in every blank. */
function fillFrom(
  chunks: readonly Words[],
  blanks: readonly string[],
  theirs: Words,
): { readonly words: Words; readonly texts: readonly string[] } | null {
  const filled: ReturnedWord[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const [index, chunk] of chunks.entries()) {
    const isLast = index === chunks.length - 1;
    const least = index === 0 ? 0 : at + 1;
    const place = index === 0 ? 0 : isLast ? theirs.length - chunk.length : findChunk(chunk, theirs, least);
    if (place < least || (index > 0 && place < 0) || !standsAt(chunk, theirs, place)) return null;
    const text = textOfWords(theirs.slice(at, place)).trim();
    if (index > 0 && text !== blanks[index - 1]) texts.push(text);
    filled.push(...theirs.slice(at, place), ...chunk);
    at = place + chunk.length;
  }
  return at === theirs.length ? { words: filled, texts } : null;
}

function findChunk(chunk: Words, theirs: Words, from: number): number {
  for (let place = from; place + chunk.length <= theirs.length; place += 1) {
    if (standsAt(chunk, theirs, place)) return place;
  }
  return -1;
}

function standsAt(chunk: Words, theirs: Words, place: number): boolean {
  return chunk.every((word, index) => {
    const other = theirs[place + index];
    return other !== undefined && isSameWord(word, other);
  });
}
