/** The longest name of a file that every system takes, in bytes of UTF-8. */
export const longestFileName = 255;

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Two parts as one file name; the first is cut where the whole would be longer than `most` bytes of UTF-8. What a
 * reader takes for one letter (a letter with its vowel signs, a joined emoji) is kept whole or left out.
 */
export function fitFileName(stem: string, ending: string, most: number = longestFileName): string {
  const room = most - bytesOf(ending);
  if (bytesOf(stem) <= room) return stem + ending;
  let cut = '';
  let size = 0;
  for (const { segment } of letters.segment(stem)) {
    size += bytesOf(segment);
    if (size > room) break;
    cut += segment;
  }
  return cut.trimEnd() + ending;
}

/** A whole name that is cut before its last ending, such as ".docx". */
export function fitWholeName(name: string, most: number = longestFileName): string {
  const ending = /(?<=[^.])\.[^.\s]{1,10}$/u.exec(name)?.[0] ?? '';
  return fitFileName(name.slice(0, name.length - ending.length), ending, most);
}

/** Bytes that a text has in UTF-8: one to four for each code point. */
function bytesOf(text: string): number {
  let size = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    size += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return size;
}
