import { manifestFile } from '../../../shared/content/packs/pack.ts';
import type { PackWords } from '../../../shared/content/packs/words.ts';
import type { GivenFile } from '../content/pack-files.ts';
import type { Journal } from '../journal.ts';
import type { ReturnedTexts } from './read-returned.ts';

interface PackFacts {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly publisher: string;
}

/** The files of a content pack with the office's own texts of a language: what it had, and what was taken. */
export function packOfTexts(
  journal: Journal,
  { language, loaded, judged }: ReturnedTexts,
  facts: PackFacts,
): GivenFile[] {
  const { sha256 } = journal.store;
  const english = new Map(loaded.rows.map(({ key, english: text }) => [key, text]));
  const words: PackWords = {
    language,
    words: Object.fromEntries(
      [...judged.own]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, { text, state }]) => [key, { text, english: sha256(english.get(key) ?? ''), state }]),
    ),
  };
  const path = `words/${language}.json`;
  const bytes = encoded(words);
  const manifest = {
    format: 2,
    ...facts,
    files: [{ path, sha256: journal.store.documents.prepare(bytes).sha256 }],
  };
  return [
    { path: manifestFile, bytes: encoded(manifest) },
    { path, bytes },
  ];
}

const encoded = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`);
