import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arabic } from '../../../renderer/text/arabic.ts';
import { chineseFirst } from '../../../renderer/text/chinese-first.ts';
import { chineseRest } from '../../../renderer/text/chinese-rest.ts';
import { english } from '../../../renderer/text/english.ts';
import { frenchFirst } from '../../../renderer/text/french-first.ts';
import { frenchRest } from '../../../renderer/text/french-rest.ts';
import { languages } from '../../../renderer/text/languages.ts';
import { russianFirst } from '../../../renderer/text/russian-first.ts';
import { russianRest } from '../../../renderer/text/russian-rest.ts';
import { spanishFirst } from '../../../renderer/text/spanish-first.ts';
import { spanishRest } from '../../../renderer/text/spanish-rest.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'renderer', 'text');

/** All texts of a namespace by their dotted key. */
function textsOf(value: unknown, at = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[at, value]]);
  const texts = new Map<string, string>();
  for (const [key, member] of Object.entries(value as object)) {
    for (const [inner, text] of textsOf(member, at === '' ? key : `${at}.${key}`)) texts.set(inner, text);
  }
  return texts;
}

const forms = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string) => key.replace(forms, '');
const bases = (texts: Map<string, string>) => [...new Set([...texts.keys()].map(baseOf))].sort();
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const namespaces = Object.keys(english) as (keyof typeof english)[];

const others = {
  ar: arabic,
  fr: { ...frenchFirst, ...frenchRest },
  es: { ...spanishFirst, ...spanishRest },
  ru: { ...russianFirst, ...russianRest },
  zh: { ...chineseFirst, ...chineseRest },
} as const;
const cases = Object.keys(others).flatMap((code) =>
  namespaces.map((namespace) => [code as keyof typeof others, namespace] as const),
);

it('every language of the screens but English is held against it', () => {
  expect(['en', ...Object.keys(others)].sort()).toEqual(languages.map(({ code }) => code).sort());
});

describe.each(cases)('the texts in %s of %s', (code, namespace) => {
  const [en, own] = [textsOf(english[namespace]), textsOf(others[code][namespace])];

  it('are there as in English, no more and no less', () => {
    expect(bases(own)).toEqual(bases(en));
  });

  it('have every plural form that the language needs', () => {
    for (const [texts, language] of [
      [en, 'en'],
      [own, code],
    ] as const) {
      const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const counted = new Set([...en.keys()].filter((key) => forms.test(key)).map(baseOf));
      const missing = [...counted].flatMap((base) =>
        needed.map((form) => `${base}_${form}`).filter((key) => !texts.has(key)),
      );
      expect(missing).toEqual([]);
    }
  });

  it('name no value that English does not have', () => {
    for (const [key, text] of own) {
      const source = en.get(key) ?? en.get(`${baseOf(key)}_other`) ?? en.get(baseOf(key)) ?? '';
      // “1 partner” says its number in words; the same form holds for 21 in Russian, which has to name it.
      const named = [...en].flatMap(([each, words]) =>
        baseOf(each) === baseOf(key) ? placeholders(words) : [],
      );
      const unknown = placeholders(text).filter((name) => !named.includes(name));
      expect(unknown, `${namespace}:${key}`).toEqual([]);
      // A form for one or two says the number in words, and `problem` is an English sentence that the
      // translation may say itself; every other value is needed.
      if (/_(zero|one|two)$/.test(key)) continue;
      const needed = placeholders(source).filter((name) => name !== '{problem}');
      expect(placeholders(text), `${namespace}:${key}`).toEqual(expect.arrayContaining(needed));
    }
  });

  it('are never blank where English is not', () => {
    const blank = [...own].filter(
      ([key, text]) => text.trim() === '' && !key.endsWith('_zero') && en.get(key)?.trim() !== '',
    );
    expect(blank).toEqual([]);
  });

  it('are no English sentences', () => {
    const left = [...own].filter(
      ([key, text]) => text === en.get(key) && /[a-z]{2,} [a-z]{2,} [a-z]{2,}/.test(text),
    );
    expect(left).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('holds every file of texts', () => {
    const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const known = new Set(namespaces.map(kebab));
    for (const language of languages.map(({ code }) => code)) {
      const files = readdirSync(join(folder, language)).map((file) => file.replace('.json', ''));
      expect(files.filter((file) => !known.has(file))).toEqual([]);
    }
  });
});
