import type { ContractParagraph, ContractText } from './contract-text.ts';
import { bagOf, type WordBag } from './likeness.ts';
import { typedNumber } from './typed-number.ts';
import { type ContractWord, wordsOf } from './words.ts';

/** A paragraph that says something, ready to be compared. */
export interface Line {
  readonly paragraph: ContractParagraph;
  /** Without a number that somebody typed before it. */
  readonly words: readonly ContractWord[];
  /** As a title: without a bare number or the word for "article" either. */
  readonly titleWords: readonly ContractWord[];
  /** As printed, automatic or typed; empty for none. */
  readonly number: string;
  /** Depth of a typed number; null where none was typed. */
  readonly typedDepth: number | null;
  readonly bag: WordBag;
}

/** The paragraphs of a contract that are not empty. */
export function linesOf({ paragraphs }: ContractText): Line[] {
  return paragraphs.map(lineOf).filter(({ words }) => words.length > 0);
}

function lineOf(paragraph: ContractParagraph): Line {
  const all = wordsOf(paragraph.runs);
  const automatic = paragraph.list?.number ?? '';
  const typed = automatic === '' ? typedNumber(all, false) : null;
  const asTitle = automatic === '' ? typedNumber(all, true) : null;
  const words = typed?.rest ?? all;
  return {
    paragraph,
    words,
    titleWords: asTitle?.rest ?? words,
    number: automatic || (asTitle?.number ?? ''),
    typedDepth: asTitle?.depth ?? null,
    bag: bagOf(words),
  };
}
