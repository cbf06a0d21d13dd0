/** Stands in a marked text wherever a word begins or ends, at both ends of the text too. */
export const wordEdge = '\u0001';

const wordCharacter = /[\p{L}\p{N}]/u;

/** Whether a character belongs to a word: a letter or a digit of any script. */
export const isOfWord = (character: string): boolean => wordCharacter.test(character);

/**
 * Characters that expressions without regard to case take for others than their small letter. A text with one of them
 * can't be marked.
 */
const folding = /[\u0130\u0131\u017F\u03A3\u03C2\u1C80-\u1C8F\u1E9E\u2126\u212A\u212B\u{10400}-\u{104FF}]/u;

/**
 * A text as the parts of expressions are looked for in it, as codes of characters: small letters, one digit for all,
 * edges of words marked. Null for one that can't be marked.
 */
export function markedText(text: string): readonly number[] | null {
  if (folding.test(text)) return null;
  const small = text.toLowerCase();
  const edge = wordEdge.charCodeAt(0);
  const marked: number[] = [];
  let isWord = false;
  for (let at = 0; at < small.length; at += 1) {
    const code = small.charCodeAt(at);
    const isOne = kindOf(code, small, at) === 1;
    if (isOne !== isWord) marked.push(edge);
    isWord = isOne;
    marked.push(isDigit(code) ? zero : code);
  }
  if (isWord) marked.push(edge);
  return marked;
}

const zero = '0'.charCodeAt(0);
const isDigit = (code: number) => code >= zero && code <= zero + 9;

/** 1 for a character of a word, 2 for another one, as far as it was asked before. */
const kinds = new Uint8Array(0x1_0000);

function kindOf(code: number, text: string, at: number): number {
  // Both halves of a character beyond the first plane are of its kind.
  const isLow = code >= 0xdc00 && code <= 0xdfff;
  if (isLow || (code >= 0xd800 && code <= 0xdbff))
    return isOfWord(String.fromCodePoint(text.codePointAt(isLow && at > 0 ? at - 1 : at) ?? 0)) ? 1 : 2;
  if (kinds[code] === 0) kinds[code] = isOfWord(String.fromCharCode(code)) ? 1 : 2;
  return kinds[code] ?? 2;
}
