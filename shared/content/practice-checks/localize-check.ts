import { textOrEnglish } from '../files/closest-language.ts';
import type { CheckLibrary, PracticeCheck } from './check-library.ts';

export interface LocalizedCheck {
  readonly check: PracticeCheck;
  readonly title: string;
  readonly question: string;
  readonly how: string;
  /** What is counted and among how many; null for observations. */
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** The language of all words, `en` where the library has no other; for `lang` and `dir`. */
  readonly language: string;
}

/** A practice check with its words in a language, in English where it has none there; null for an id that the library does not have (any more). */
export function localizeCheck(library: CheckLibrary, id: string, language: string): LocalizedCheck | null {
  const check = library.definition.checks.find((entry) => entry.id === id);
  const asked = textOrEnglish(library.texts, language);
  const text = Object.hasOwn(asked.checks, id) ? asked : textOrEnglish(library.texts, 'en');
  const words = text.checks[id];
  if (!check || !words) return null;
  const { title, question, how, numerator = null, denominator = null } = words;
  return { check, title, question, how, numerator, denominator, language: text.language };
}
