import { foldCharacter } from './fold-characters.ts';

/**
 * What two spellings of one name have in common, for searching and comparing; never shown or stored.
 *
 * Folded away: case; accents and ligatures (é, œ, ß, ø); full-width and other compatibility forms;
 * Arabic alef forms, hamza carriers, ta marbuta, alef maqsura and Persian ya and kaf, tatweel, harakat;
 * Cyrillic ё/е and й/и and Ukrainian and Kazakh letters that Russian lists replace; Arabic-Indic and Persian
 * digits; punctuation, apostrophes of every shape and dots of initials ("A.E.D." is "aed"); invisible
 * marks; repeated spaces. Of traditional Chinese some three hundred characters frequent in
 * names of organisations and places are folded to their simplified form; rarer ones are not.
 *
 * The result is lower case, words apart by one space, and folding it again changes nothing.
 */
export function foldForSearch(text: string): string {
  if (plainAscii.test(text)) return text;
  const known = folds.get(text);
  if (known !== undefined) return known;
  const folded = foldToTheEnd(text);
  if (folds.size >= mostFolds) folds.clear();
  if (text.length <= longestKept) folds.set(text, folded);
  return folded;
}

/** Reading a list folds each of its texts for one question after the other. */
const folds = new Map<string, string>();
const mostFolds = 10_000;
const longestKept = 200;

function foldToTheEnd(text: string): string {
  let folded = foldOnce(text);
  // A fold can uncover another (a letter that only exists decomposed); a second round settles what is met.
  for (let round = 0; round < 4; round += 1) {
    const again = foldOnce(folded);
    if (again === folded) return folded;
    folded = again;
  }
  return folded;
}

// Letters, digits and vowel signs (which Indic and South-East Asian words can't do without) make words.
const notWord = /[^\p{L}\p{M}\p{N}]+/gu;
// Harakat, Hebrew points, Cyrillic titlo and the combining accents of Latin, Greek and Cyrillic.
const strippedMarks =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: ranges of combining marks are what is meant
  /[\u0300-\u036F\u0483-\u0489\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE00-\uFE0F\uFE20-\uFE2F]/g;
const invisible = /[\p{Cf}\u0640]/gu;
// An elided article stands alone (l’Aïr is "l air"); any other apostrophe in a word goes (Women's is "womens").
const elisions = /(?<![\p{L}\p{M}])([ldjmnstc]|qu)['’‘ʼʻ`´′＇](?=\p{L})/giu;
const apostrophes = /(?<=[\p{L}\p{M}])['’‘ʼʻʾʿ`´′＇](?=\p{L})/gu;
const initials = /(?<![\p{L}\p{N}])(?:\p{L}\.[ ]?){2,}(?:\p{L}(?![\p{L}\p{M}\p{N}]))?/gu;
const plainAscii = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

// Letters, digits and spaces have no accents, marks or initials: all that is left to do is case and spaces.
const bareAscii = /^[A-Za-z0-9 ]*$/;

// Without apostrophes, signs of ASCII only part words, and dots may be those of initials.
const quietAscii = /^[ -&(-_a-~]*$/;
const notAsciiWord = /[^a-z0-9]+/g;

function foldOnce(text: string): string {
  if (plainAscii.test(text)) return text;
  if (bareAscii.test(text)) return text.toLowerCase().replace(/ {2,}/g, ' ').trim();
  if (quietAscii.test(text)) {
    const small = text.toLowerCase();
    return (small.includes('.') ? small.replace(initials, joined) : small).replace(notAsciiWord, ' ').trim();
  }
  return (
    text
      // Apostrophes go before decomposition, which turns some of them into a space and a mark.
      .replace(invisible, '')
      .replace(elisions, '$1 ')
      .replace(apostrophes, '')
      .toLowerCase()
      .normalize('NFKD')
      .toLowerCase()
      .replace(invisible, '')
      .replace(strippedMarks, '')
      .replace(/\P{ASCII}/gu, foldCharacter)
      .replace(initials, joined)
      .replace(notWord, ' ')
      .trim()
      .normalize('NFC')
  );
}

const joined = (letters: string) => ` ${letters.replace(/[. ]/g, '')} `;

/** The words of a folded text. */
export function foldedWords(folded: string): string[] {
  return folded === '' ? [] : folded.split(' ');
}
