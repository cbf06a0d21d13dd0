import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arabic } from '../../../renderer/text/arabic.ts';
import { english } from '../../../renderer/text/english.ts';

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

describe.each(namespaces)('the texts of %s', (namespace) => {
  const [en, ar] = [textsOf(english[namespace]), textsOf(arabic[namespace])];

  it('are there in Arabic as in English, no more and no less', () => {
    expect(bases(ar)).toEqual(bases(en));
  });

  it('have every plural form that each language needs', () => {
    for (const [texts, needed] of [
      [en, new Intl.PluralRules('en').resolvedOptions().pluralCategories],
      [ar, new Intl.PluralRules('ar').resolvedOptions().pluralCategories],
    ] as const) {
      const counted = new Set([...en.keys()].filter((key) => forms.test(key)).map(baseOf));
      const missing = [...counted].flatMap((base) =>
        needed.map((form) => `${base}_${form}`).filter((key) => !texts.has(key)),
      );
      expect(missing).toEqual([]);
    }
  });

  it('name no value in Arabic that English does not have', () => {
    for (const [key, text] of ar) {
      const source = en.get(key) ?? en.get(`${baseOf(key)}_other`) ?? en.get(baseOf(key)) ?? '';
      const unknown = placeholders(text).filter((name) => !placeholders(source).includes(name));
      expect(unknown, `${namespace}:${key}`).toEqual([]);
      // A form for one or two says the number in words, and `problem` is an English sentence that the
      // translation may say itself; every other value is needed.
      if (/_(zero|one|two)$/.test(key)) continue;
      const needed = placeholders(source).filter((name) => name !== '{problem}');
      expect(placeholders(text), `${namespace}:${key}`).toEqual(expect.arrayContaining(needed));
    }
  });

  it('are never blank in English', () => {
    expect([...en].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('holds every file of texts', () => {
    const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const known = new Set(namespaces.map(kebab));
    for (const language of ['en', 'ar']) {
      const files = readdirSync(join(folder, language)).map((file) => file.replace('.json', ''));
      expect(files.filter((file) => !known.has(file))).toEqual([]);
    }
  });
});
