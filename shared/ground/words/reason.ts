/** Letters of scripts that set no space between words: two of them say as much as a word. */
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
const word = new RegExp(String.raw`${unspaced}{2}|[\p{L}\p{M}]{3,}`, 'gu');
/** Beside a word of three letters, shorter ones count: "it is in".  */
const anyWord = new RegExp(String.raw`${unspaced}{2}|[\p{L}\p{M}\p{N}]+`, 'gu');

/** Whether a text gives a reason at all: at least one word in it. "y", a dot and spaces that nobody sees are none. */
export const saysSomething = (text: string): boolean => (text.match(word) ?? []).length > 0;

/** The reason that a text gives, without the space around it; null where it gives none. */
export const reasonIn = (text: string | null | undefined): string | null =>
  text && saysSomething(text) ? text.trim() : null;

/** Whether it is a sentence, as is needed where much hangs on it: three words, one of them of three letters. */
export const isSentence = (text: string): boolean =>
  saysSomething(text) && new Set(text.match(anyWord) ?? []).size >= 3;
