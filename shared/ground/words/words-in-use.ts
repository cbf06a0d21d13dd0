import type { UnLanguage } from '../un-languages.ts';

/** What an office took in for a language. */
export interface OwnWords {
  /**
   * The office's text by catalogue and key, such as "report.marking.unOnly"; undefined where it has none, or one that was
   * translated from another English than this.
   */
  textFor(key: string, english: string): { readonly text: string; readonly reviewed: boolean } | undefined;
}

type AllWords = Partial<Readonly<Record<UnLanguage, OwnWords>>>;

/**
 * A process shows one workspace at a time, and every document of it is written with its words: to hand them to each of
 * the hundreds of functions that say something would only be a longer way to the same words.
 */
let inUse: AllWords = {};

/** The office's own words of a language; undefined where it took in none. */
export function wordsInUse(language: UnLanguage): OwnWords | undefined {
  return inUse[language];
}

/** Has documents written with these words from now on; none where a workspace is closed. */
export function speakWith(words: AllWords): void {
  inUse = words;
}
