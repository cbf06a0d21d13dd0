import type { InstrumentCheck } from './instrument-check.ts';
import { repeated } from './instrument-check.ts';

export const languageRepeated: InstrumentCheck = {
  name: 'language-repeated',
  description: 'Each language has one text file; with two, chance would decide which is shown.',
  find: (content) =>
    repeated(content.texts.map((entry) => entry.text.language)).map((language) => ({
      place: content.texts
        .filter((entry) => entry.text.language === language)
        .map((entry) => entry.file)
        .join(', '),
      what: `More than one file holds the language "${language}".`,
      fix: 'Merge them into one file, or correct the language of one of them.',
    })),
};
