import {
  actionContents,
  checkContents,
  clauseContents,
  glossaryContent,
  instrumentContents,
} from '../../assessments/index.ts';
import type { ContentFiles } from '../../shared/content/files/content-files.ts';
import { compareVersions } from '../../shared/content/files/versions.ts';
import { loadTerms } from '../../shared/content/instrument/glossary.ts';

/** The languages beside English in which everything ships. */
export const otherLanguages = ['ar', 'es', 'fr', 'ru', 'zh'] as const;
export type OtherLanguage = (typeof otherLanguages)[number];

/** Words of one place, such as "actions/1.2.0", by the path at which each stands. */
export type Words = ReadonlyMap<string, string>;

export interface WordsOfPlace {
  readonly place: string;
  readonly english: Words;
  readonly translated: Readonly<Partial<Record<OtherLanguage, Words>>>;
}

/** Everything that is read by a person and is in use today: the newest version of each kind, evidence and glossary. */
export function shippedWords(): readonly WordsOfPlace[] {
  const instruments = Map.groupBy(
    instrumentContents.instruments,
    ({ definition }) => (definition as { id: string }).id,
  );
  const newest = [
    instrumentContents.evidence,
    ...[...instruments.values(), actionContents, checkContents, clauseContents].map(newestOf),
  ];
  return [...newest.map(wordsOfFiles), glossaryWords()];
}

function newestOf(contents: readonly ContentFiles[]): ContentFiles {
  const version = ({ definition }: ContentFiles) => (definition as { version: string }).version;
  const [first] = [...contents].sort((one, other) => compareVersions(version(other), version(one)));
  if (!first) throw new Error('Nothing ships.');
  return first;
}

function wordsOfFiles({ place, texts }: ContentFiles): WordsOfPlace {
  const words = (language: string) => {
    const { language: _, ...text } = (texts[`text.${language}.json`] ?? {}) as Record<string, unknown>;
    return new Map(leaves(text));
  };
  return {
    place,
    english: words('en'),
    translated: Object.fromEntries(otherLanguages.map((language) => [language, words(language)])),
  };
}

function glossaryWords(): WordsOfPlace {
  const terms = loadTerms(glossaryContent);
  const words = (language: OtherLanguage) =>
    new Map(
      terms.flatMap(({ id, translations }) => {
        const found = translations[language];
        return found ? [[id, found.text] as const] : [];
      }),
    );
  return {
    place: 'glossary',
    english: new Map(terms.map(({ id, en }) => [id, en])),
    translated: Object.fromEntries(otherLanguages.map((language) => [language, words(language)])),
  };
}

/** Every text inside, with its path. What is empty in English, such as what follows a page number, counts as none. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [[path, value]];
  return Object.entries((value ?? {}) as object).flatMap(([key, inner]) =>
    leaves(inner, path === '' ? key : `${path}.${key}`),
  );
}
