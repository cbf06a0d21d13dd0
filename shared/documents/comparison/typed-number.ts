import type { ReturnedWord } from './words.ts';

/** A number typed at the head of a paragraph, such as "4.1", "(a)" or "Article 4", and the words after it. */
export interface NumberedWords {
  readonly number: string;
  /** How deep it stands: 1 for "4", 2 for "4.1" or a letter. */
  readonly depth: number;
  readonly rest: readonly ReturnedWord[];
}

const ordinal = /^(?:\p{Nd}+|\p{L}|[ivxlc]{1,6})$/iu;
const articleWord =
  /^(?:article|clause|section|البند|المادة|بند|مادة|artículo|cláusula|artigo|статья|пункт)$/iu;

/**
 * The number that a person or a program without lists has typed before a paragraph; null where there is none.
 * `isTitle` takes a bare number for one too, which at the head of a sentence may belong to it.
 */
export function typedNumber(words: readonly ReturnedWord[], isTitle: boolean): NumberedWords | null {
  const [first, second, third] = words;
  if (!first || !second) return null;
  const taken = (count: number, number: string): NumberedWords => ({
    number,
    depth: /^\p{Nd}+$/u.test(number) ? 1 : 2,
    rest: words.slice(count).map((word, index) => (index === 0 ? { ...word, before: '' as const } : word)),
  });
  if (isTitle && articleWord.test(first.text) && second.kind === 'number') {
    return taken(isSeparator(third) ? 3 : 2, second.text);
  }
  if (first.text === '(' && third?.text === ')' && ordinal.test(second.text))
    return taken(3, `(${second.text})`);
  if (ordinal.test(first.text) && second.text === ')' && second.before === '')
    return taken(2, `${first.text})`);
  if (first.kind !== 'number' || !third) {
    return first.kind === 'number' && isTitle && second.before === ' ' ? taken(1, first.text) : null;
  }
  if (/^[.:]$/.test(second.text) && second.before === '' && third.before === ' ') return taken(2, first.text);
  const isDotted = /\p{Nd}[.]\p{Nd}/u.test(first.text);
  return second.before === ' ' && (isDotted || isTitle) ? taken(1, first.text) : null;
}

function isSeparator(word: ReturnedWord | undefined): boolean {
  return word !== undefined && /^[.:–—-]$/.test(word.text);
}
