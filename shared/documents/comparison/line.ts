import { bagOf, type WordBag } from './likeness.ts';
import type { ReturnedParagraph, ReturnedText } from './returned-text.ts';
import { typedNumber } from './typed-number.ts';
import { type ReturnedWord, wordsOf } from './words.ts';

/** A paragraph that says something, ready to be compared. */
export interface Line {
  readonly paragraph: ReturnedParagraph;
  /** Place of its paragraph in the body, from zero. */
  readonly index: number;
  /** All that was typed in it, in order. */
  readonly all: readonly ReturnedWord[];
  /** Without a number that somebody typed before it. */
  readonly words: readonly ReturnedWord[];
  /** As a title: without a bare number or the word for "article" either. */
  readonly titleWords: readonly ReturnedWord[];
  /** As printed, automatic or typed; empty for none. */
  readonly number: string;
  /** Depth of a typed number; null where none was typed. */
  readonly typedDepth: number | null;
  readonly bag: WordBag;
}

/** The paragraphs of a contract that are not empty. */
export function linesOf({ paragraphs }: Pick<ReturnedText, 'paragraphs'>): Line[] {
  return paragraphs.map(lineOf).filter(({ all }) => all.length > 0);
}

function lineOf(paragraph: ReturnedParagraph, index: number): Line {
  const all = wordsOf(paragraph.runs);
  const automatic = paragraph.list?.number ?? '';
  const typed = automatic === '' ? typedNumber(all, false) : null;
  const asTitle = automatic === '' ? typedNumber(all, true) : null;
  const words = typed?.rest ?? all;
  let bag: WordBag | null = null;
  return {
    paragraph,
    index,
    all,
    words,
    titleWords: asTitle?.rest ?? words,
    number: automatic || (asTitle?.number ?? ''),
    typedDepth: asTitle?.depth ?? null,
    // Most lines are known by what they say; few are weighed.
    get bag() {
      bag ??= bagOf(words);
      return bag;
    },
  };
}
