import { englishOf } from '../../files/content-files.ts';
import type { InstrumentCheck } from './instrument-check.ts';

export const titleMissing: InstrumentCheck = {
  name: 'title-missing',
  description: 'The English text has the title of the instrument and a short one for lists.',
  find: (content) => {
    const english = englishOf(content);
    if (!english) return [];
    return (['title', 'shortTitle'] as const)
      .filter((part) => english.text[part] === undefined)
      .map((part) => ({
        place: `${english.file} → ${part}`,
        what: `The instrument has no ${part} in English.`,
        fix: `Write "${part}".`,
      }));
  },
};
