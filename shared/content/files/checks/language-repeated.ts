import type { ContentCheck, InLanguage, ParsedFiles } from '../content-files.ts';
import { repeated } from '../content-files.ts';

export const languageRepeated: ContentCheck<Pick<ParsedFiles<unknown, InLanguage>, 'texts'>> = {
  name: 'language-repeated',
  description: 'Each language has one text file; with two, chance would decide which is shown.',
  find: ({ texts }) =>
    repeated(texts.map((entry) => entry.text.language)).map((language) => ({
      place: texts
        .filter((entry) => entry.text.language === language)
        .map((entry) => entry.file)
        .join(', '),
      what: `More than one file holds the language "${language}".`,
      fix: 'Merge them into one file, or correct the language of one of them.',
    })),
};
