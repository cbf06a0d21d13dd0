import type { InstrumentCheck } from './instrument-check.ts';
import { englishOf } from './instrument-check.ts';

export const englishMissing: InstrumentCheck = {
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
