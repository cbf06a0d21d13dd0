export type Direction = 'ltr' | 'rtl';

export interface DirectedText {
  readonly text: string;
  readonly direction: Direction;
}

type Strength = Direction | 'number' | 'neutral';

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\u200F\u061C]/u;
const letter = /[\p{L}\u200E]/u;
const digit = /\p{Nd}/u;

/** The direction of the first letter that has one (UAX 9, P2), else the one given. */
export function firstStrong(text: string, otherwise: Direction): Direction {
  for (const character of text) {
    const strength = strengthOf(character);
    if (strength === 'ltr' || strength === 'rtl') return strength;
  }
  return otherwise;
}

/** A reference or number of a standard at the beginning, such as "CS1: " or "SS-0001/A1 ". */
const leadingCode = /^\s*\p{Lu}{1,6}[\p{Lu}\d/-]*\d[\p{Lu}\d/-]*[:.)،]?\s+/u;

/** The direction of what a text says: a code before it, which is Latin everywhere, says nothing of its language. */
export function contentDirection(text: string, otherwise: Direction): Direction {
  const content = text.replace(leadingCode, '');
  return firstStrong(content, firstStrong(text, otherwise));
}

/**
 * A text that is put into a sentence of a direction, such as a name. Where the other direction ends in a sign ("Relief
 * Inc."), the sign would change sides; a mark of the text's own direction beside it holds it. Each of several lines is
 * laid out by itself, so each is held by itself.
 */
export function keepingSides(text: string, around: Direction): string {
  return text
    .split('\n')
    .map((line) => keepingSidesOfLine(line, around))
    .join('\n');
}

function keepingSidesOfLine(text: string, around: Direction): string {
  const own = firstStrong(text, around);
  if (own === around) return text;
  const mark = own === 'rtl' ? '\u200F' : '\u200E';
  const characters = Array.from(text);
  const isSign = (character = '') => strengthOf(character) === 'neutral';
  return `${isSign(characters[0]) ? mark : ''}${text}${isSign(characters.at(-1)) ? mark : ''}`;
}

/** A text that runs from the right though it begins with Latin letters or a number carries a mark in front. */
export function readingAs(direction: Direction, text: string): string {
  return direction === 'rtl' && firstStrong(text, 'ltr') === 'ltr' ? `\u200F${text}` : text;
}

/**
 * Parts on one line with a dot between. In Arabic the line runs from the right whatever it begins with, and none of its
 * parts, such as a date, is drawn to the Latin before it.
 */
export function onOneLine(direction: Direction, parts: readonly string[]): string {
  return readingAs(direction, parts.join(direction === 'rtl' ? ' · \u200F' : ' · '));
}

/**
 * Cuts a paragraph into runs of one direction. Word takes the direction of a run from its properties, not
 * from its letters, so an English name inside Arabic flips unless it is a run of its own. A short form of
 * UAX 9: digits follow the letters before them (W7), what stands between two runs of the same direction
 * joins them (N1), everything else takes that of the paragraph (N2).
 */
export function directedRuns(text: string, paragraph: Direction): readonly DirectedText[] {
  const characters = Array.from(text);
  const directions: Direction[] = new Array(characters.length);
  let last: Direction = paragraph;
  let pending = 0;
  characters.forEach((character, index) => {
    const strength = strengthOf(character);
    if (strength === 'neutral') return;
    const own = strength === 'number' ? last : strength;
    for (let between = pending; between < index; between += 1)
      directions[between] = own === last ? own : paragraph;
    directions[index] = own;
    last = own;
    pending = index + 1;
  });
  for (let rest = pending; rest < characters.length; rest += 1) directions[rest] = paragraph;

  const runs: { text: string; direction: Direction }[] = [];
  characters.forEach((character, index) => {
    const direction = directions[index] ?? paragraph;
    const run = runs.at(-1);
    if (run?.direction === direction) run.text += character;
    else runs.push({ text: character, direction });
  });
  return runs;
}

/** Names and references are no longer than this. */
const longestName = 70;

/**
 * Whether a text stands at the side at which the document begins: one of the document's own direction, and a
 * name or reference of the other. A sentence of the other direction stands at its own side.
 */
export function standsAtStart(text: string, document: Direction): boolean {
  if (firstStrong(text, document) === document) return true;
  return text.length <= longestName && !/[.!?؟…]\s*$/.test(text);
}

function strengthOf(character: string): Strength {
  if (digit.test(character)) return 'number';
  if (rightToLeft.test(character)) return /\p{P}|\p{S}/u.test(character) ? 'neutral' : 'rtl';
  return letter.test(character) ? 'ltr' : 'neutral';
}
