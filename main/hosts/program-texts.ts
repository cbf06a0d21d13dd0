import {
  actionContents,
  checkContents,
  clauseContents,
  glossaryContent,
  instrumentContents,
} from '../../assessments/index.ts';
import type { ContentFiles } from '../../shared/content/files/content-files.ts';
import { type UnLanguage, unLanguages } from '../../shared/ground/un-languages.ts';
import type { ProgramTexts } from '../core/ports-texts.ts';
import summaries from './cli/summaries.json' with { type: 'json' };
import { screenTexts } from './screen-texts.ts';

type ContentTexts = ProgramTexts['content'][number];

/** Every text of the program that no document writes, for translators. Of content the newest versions. */
export function programTexts(): ProgramTexts {
  return {
    screens: screenTexts,
    content: [
      ...newestOf(instrumentContents.instruments),
      ...newestOf(actionContents),
      ...newestOf(checkContents),
      ...newestOf(clauseContents),
      ...newestOf([instrumentContents.evidence]),
      glossaryTexts(),
      // The help of the command line is in English; a translation of it has no place yet.
      { name: 'command-line', texts: { en: summaries } },
    ],
  };
}

/** The last of each folder: lists stand in the order of versions. */
function newestOf(all: readonly ContentFiles[]): ContentTexts[] {
  const newest = new Map<string, ContentFiles>();
  for (const files of all) newest.set(files.place.replace(/\/\d+\.\d+\.\d+$/, ''), files);
  return [...newest.values()].map(({ place, texts }) => ({
    name: place.replace(/^instruments\//, '').replace(/\/(\d+\.\d+\.\d+)$/, '@$1'),
    texts: Object.fromEntries(
      unLanguages.flatMap((language) => {
        const text = texts[`text.${language}.json`];
        return text === undefined ? [] : [[language, withoutLanguage(text)]];
      }),
    ),
  }));
}

function withoutLanguage(text: unknown): unknown {
  const { language: _, ...words } = text as { readonly language?: unknown };
  return words;
}

interface Term {
  readonly id: string;
  readonly en: string;
  readonly translations: Readonly<Partial<Record<UnLanguage, { readonly text: string }>>>;
}

function glossaryTexts(): ContentTexts {
  const terms = glossaryContent as readonly Term[];
  const texts = unLanguages.map((language) => [
    language,
    Object.fromEntries(
      terms.flatMap(({ id, en, translations }) => {
        const text = language === 'en' ? en : translations[language]?.text;
        return text === undefined ? [] : [[id, text]];
      }),
    ),
  ]);
  return { name: 'glossary', texts: Object.fromEntries(texts) };
}
