import type { ContentCheck, InLanguage, ParsedFiles } from '../content-files.ts';
import { englishOf } from '../content-files.ts';

export const englishMissing: ContentCheck<Pick<ParsedFiles<unknown, InLanguage>, 'texts'>> = {
  name: 'english-missing',
  description: 'English is the language that every other one falls back to, so it is always there.',
  find: (content) =>
    englishOf(content)
      ? []
      : [
          {
            place: 'text.en.json',
            what: 'There is no English text.',
            fix: 'Add text.en.json with the language "en".',
          },
        ],
};
