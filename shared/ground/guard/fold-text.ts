/** A text made comparable, with the place of each of its characters in the original. */
export interface FoldedText {
  readonly text: string;
  /** Index in the original for an index of `text`; the original's length for that of its end. */
  readonly at: (index: number) => number;
}

/**
 * Accents, vowel signs, the Arabic tatweel and marks that nobody sees: of direction, of no width, and the soft hyphens
 * that text brings along from Word or PDF.
 */
const ignored = /[\p{M}\u00AD\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/** Nothing of these is folded. */
const plainText = /^(?!.* {2})[\t\n -~]*$/s;

/** Letters stay in their case, which tells names; curly apostrophes, dashes and digits become plain ones. */
export function foldText(text: string): FoldedText {
  if (plainText.test(text)) return { text, at: (index) => index };
  let folded = '';
  const at: number[] = [];
  let index = 0;
  for (const character of text) {
    for (const part of character.normalize('NFD')) {
      if (ignored.test(part)) continue;
      const plain = plainForms.get(part) ?? plainDigit(part) ?? part;
      // Two spaces part words as one does, and a line ends in one sign.
      if (plain === '\r' && text[index + 1] === '\n') continue;
      if (plain === ' ' && folded.endsWith(' ')) continue;
      folded += plain;
      for (let unit = 0; unit < plain.length; unit += 1) at.push(index);
    }
    index += character.length;
  }
  return { text: folded, at: (each) => at[each] ?? text.length };
}

const plainForms = new Map(
  Object.entries({ '’': "'", '‘': "'", ʼ: "'", '–': '-', '—': '-', '‑': '-', '\u00A0': ' ', '\u202F': ' ' }),
);

/** Arabic-Indic, Persian and full-width digits. */
function plainDigit(character: string): string | null {
  const point = character.codePointAt(0) ?? 0;
  const zero = [0x0660, 0x06f0, 0xff10].find((first) => point >= first && point <= first + 9);
  return zero === undefined ? null : String(point - zero);
}
