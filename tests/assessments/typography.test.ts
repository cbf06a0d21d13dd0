import { describe, expect, it } from 'vitest';
import { shippedWords } from './shipped-words.ts';

const texts = (language: 'es' | 'fr') =>
  shippedWords().flatMap(({ place, translated }) =>
    [...(translated[language] ?? [])].map(([path, text]) => [`${place} ${path}`, text] as const),
  );

/** Texts in which a pattern stands, with what follows it. */
function found(all: readonly (readonly [string, string])[], pattern: RegExp): string[] {
  return all.filter(([, text]) => pattern.test(text)).map(([place, text]) => `${place}: ${text}`);
}

describe('French that ships', () => {
  const french = texts('fr');

  it('has a no-break space before ; : ! ? » and after «, and none other there', () => {
    // A colon inside of a symbol or before a file stands without, and so does one that follows a placeholder's braces.
    expect(found(french, /[^\s\u00a0](?:[;!?»]|:(?=\s|$))/u)).toEqual([]);
    expect(found(french, /(?: |\u202f)[;:!?»]|«(?!\u00a0)/u)).toEqual([]);
  });

  it('has its own apostrophes and quotation marks, and no double space', () => {
    expect(found(french, /['"“”]| {2}/u)).toEqual([]);
  });

  it('writes numbers of thousands with a no-break space', () => {
    expect(found(french, /\d[., ]\d{3}(?!\d)/u)).toEqual([]);
  });
});

describe('Spanish that ships', () => {
  const spanish = texts('es');

  it('opens each question and each exclamation', () => {
    const count = (text: string, sign: string) => text.split(sign).length;
    const unpaired = spanish.filter(
      ([, text]) => count(text, '?') !== count(text, '¿') || count(text, '!') !== count(text, '¡'),
    );
    expect(unpaired).toEqual([]);
  });

  it('has no space before a mark, no straight quotation mark, and no double space', () => {
    expect(found(spanish, /[\s\u00a0][;:!?,.](?!\w)|['"«»]| {2}/u)).toEqual([]);
  });
});
