import type { UnLanguage } from '../un-languages.ts';
import type { Catalogue } from './read-words.ts';
import { baseOf, englishFor, formOf, textsIn } from './text-keys.ts';
import { wordsInUse } from './words-in-use.ts';

/** Where texts are read. What an office takes in replaces those of screens and documents; content has packs of its own. */
export const textKinds = ['screens', 'documents', 'content'] as const;
export type TextKind = (typeof textKinds)[number];

/** The texts of one catalogue in English and another language, by dotted key. */
export interface TextSource {
  /** Such as "report", "screen/register" or "content/un-ip-psea-2020@1.2.0"; with a key behind a dot it names a text. */
  readonly name: string;
  readonly kind: TextKind;
  readonly english: ReadonlyMap<string, string>;
  readonly own: ReadonlyMap<string, string>;
}

export function documentSource({ name, words }: Catalogue, language: UnLanguage): TextSource {
  return { name, kind: 'documents', english: textsIn(words.en), own: textsIn(words[language]) };
}

/**
 * The keys that a language needs: those of English, with the plural forms of its own grammar in place of the English
 * ones. A text that needs no form, since it says its number behind a colon, may stand under the key alone.
 */
export function keysIn(source: TextSource, language: UnLanguage): string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const counted = new Set([...source.english.keys()].filter((key) => formOf(key) === 'other').map(baseOf));
  const keys = new Set<string>();
  for (const key of source.english.keys()) {
    const base = baseOf(key);
    if (formOf(key) === null || !counted.has(base)) keys.add(key);
    else if (source.own.has(base)) keys.add(base);
    else for (const form of pluralCategories) keys.add(`${base}_${form}`);
  }
  for (const key of source.own.keys()) if (englishFor(source.english, key) !== undefined) keys.add(key);
  return [...keys];
}

/** Whether the office took in every text of a catalogue as somebody who speaks the language reviewed it. */
export function isReviewed(catalogue: Catalogue, language: UnLanguage): boolean {
  const own = wordsInUse(language);
  if (!own) return false;
  const { name, english, own: shipped } = documentSource(catalogue, language);
  return [...shipped.keys()].every(
    (key) => own.textFor(`${name}.${key}`, englishFor(english, key) ?? '')?.reviewed,
  );
}
