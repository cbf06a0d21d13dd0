import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentCatalogues } from '../../../../shared/documents/translation/catalogues.ts';
import { faultIn, placeholdersIn } from '../../../../shared/documents/translation/check-text.ts';
import { unLanguages } from '../../../../shared/ground/un-languages.ts';
import type { Parts } from '../../../../shared/ground/words/read-words.ts';
import { baseOf, englishFor, formOf, textsIn } from '../../../../shared/ground/words/text-keys.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'documents');
const cases = documentCatalogues.flatMap((catalogue) =>
  unLanguages.map((language) => [catalogue.name, language, catalogue] as const),
);

/** The key without any form behind it. */
const rootOf = (key: string): string => (formOf(key) === null ? key : rootOf(baseOf(key)));

/** Every sentence that is filled, with the names of what fills it. */
function sentencesOf(parts: Parts, at = ''): (readonly [key: string, names: readonly string[]])[] {
  return Object.entries(parts).flatMap(([key, part]) => {
    const inside = at === '' ? key : `${at}.${key}`;
    return Array.isArray(part) ? [[inside, part] as const] : sentencesOf(part as Parts, inside);
  });
}

it('every catalogue of the documents is among those that translators get', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(^|[\\/])en\.json$/.test(name),
  );
  const known = new Set(documentCatalogues.map(({ words }) => JSON.stringify(words.en)));
  const unknown = files.filter(
    (name) => !known.has(JSON.stringify(JSON.parse(readFileSync(join(root, name), 'utf8')))),
  );
  expect(unknown.map((name) => relative(root, join(root, name)).split(sep).join('/'))).toEqual([]);
});

describe.each(cases)('the catalogue %s in %s', (_, language, { parts, words }) => {
  const [en, own] = [textsIn(words.en), textsIn(words[language])];
  const sentences = sentencesOf(parts);
  const isFormOf = (key: string, sentence: string) => key === sentence || key.startsWith(`${sentence}_`);

  it('has the texts of English, no more and no less', () => {
    const plain = (keys: Iterable<string>) =>
      [...keys].filter((key) => !sentences.some(([sentence]) => isFormOf(key, sentence))).sort();
    expect(plain(own.keys())).toEqual(plain(en.keys()));
    const lacking = sentences.filter(([sentence]) => ![...own.keys()].some((key) => isFormOf(key, sentence)));
    expect(lacking).toEqual([]);
  });

  it('names what fills a sentence and nothing else', () => {
    const unnamed = sentences.flatMap(([sentence, marked]) => {
      const names = marked.map((name) => `{${name.replace(/[#?:]$/, '')}}`);
      return [...own].flatMap(([key, text]) =>
        isFormOf(key, sentence) && placeholdersIn(text).some((each) => !names.includes(each)) ? [key] : [],
      );
    });
    expect(unnamed).toEqual([]);
  });

  it('has each plural form of the language, or one text for every number', () => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const counted = new Set([...own.keys()].filter((key) => formOf(key) === 'other').map(baseOf));
    const missing = [...counted].flatMap((base) =>
      needed.map((form) => `${base}_${form}`).filter((key) => !own.has(key)),
    );
    expect(missing).toEqual([]);
  });

  it('would be taken in as it stands, were it to come back from a translator', () => {
    const faults = [...own].flatMap(([key, text]) => {
      const english = englishFor(en, key);
      const forms = [...en].flatMap(([each, words_]) => (rootOf(each) === rootOf(key) ? [words_] : []));
      const found = english === undefined ? null : faultIn(key, text, [english, ...forms]);
      return found ? [`${key}: ${found.fault} ${found.what}`] : [];
    });
    expect(faults).toEqual([]);
  });
});
