import { describe, expect, it } from 'vitest';
import { type OtherLanguage, otherLanguages, shippedWords, type WordsOfPlace } from './shipped-words.ts';

const places = shippedWords();

const names = ['Misconduct Disclosure Scheme', '{name}, {function}, {date}'];

/** Words that are the same in several languages: names, and words that a language shares with English. */
const sameAsEnglish: Readonly<Partial<Record<OtherLanguage, readonly string[]>>> = {
  es: ['No', ...names],
  ru: ['{name}, {function}, {date}'],
  fr: [
    ...['Absent', 'Minimum', 'Standard', 'Contact', 'Obligation', 'Signatures', 'Signature', 'Date'],
    ...['Clause', 'clause', 'Version', 'Page ', 'personnel', 'provenance', ...names],
  ],
};

function missing({ english, translated }: WordsOfPlace, language: OtherLanguage): string[] {
  const words = translated[language];
  return [...english.keys()].filter((path) => !words?.has(path));
}

describe.each(otherLanguages)('what ships in "%s"', (language) => {
  it.each(places)('has every text that English has: $place', (words) => {
    expect(missing(words, language)).toEqual([]);
  });

  it('says nothing in English but names', () => {
    const untranslated = places.flatMap(({ place, english, translated }) =>
      [...(translated[language] ?? [])]
        .filter(
          ([path, text]) => text === english.get(path) && !(sameAsEnglish[language] ?? []).includes(text),
        )
        .map(([path, text]) => `${place} ${path}: ${text}`),
    );
    expect(untranslated).toEqual([]);
  });

  it('has the numbers of the English text, sentence by sentence', () => {
    const differing = places
      .filter(({ place }) => place !== 'glossary')
      .flatMap(({ place, english, translated }) =>
        [...(translated[language] ?? [])]
          .filter(([path, text]) => numbersIn(text) !== numbersIn(english.get(path) ?? ''))
          .map(([path, text]) => `${place} ${path}: ${text}`),
      );
    expect(differing).toEqual([]);
  });
});

/** Numbers of a text in one order, without the marks that part thousands; those that a language says in words, too. */
function numbersIn(text: string): string {
  const plain = text
    .replace(/\{+[^}]*\}+/g, ' ')
    .replace(/(?<=\d)[.,\u00a0\u202f](?=\d{3}(?!\d))/g, '')
    .replace(/الثامنة عشرة/g, '18')
    .replace(/زيارة واحدة/g, '1')
    .replace(/原则四/g, '4');
  // Each number once: a language may repeat it where another one says "it".
  return [...new Set(plain.match(/\d+/g))].sort().join(' ');
}
