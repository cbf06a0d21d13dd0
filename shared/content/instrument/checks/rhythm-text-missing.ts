import { englishOf } from '../../files/content-files.ts';
import { missingEntries } from '../../files/text-entries.ts';
import type { InstrumentCheck } from './instrument-check.ts';

export const rhythmTextMissing: InstrumentCheck = {
  name: 'rhythm-text-missing',
  description: 'Every rhythm of monitoring has an English title and says what it is about.',
  find: (content) => {
    const english = englishOf(content);
    if (!english) return [];
    const ids = content.definition.rhythms.map((rhythm) => rhythm.id);
    return missingEntries(english, 'rhythms', 'rhythm', ids, english.text.rhythms ?? {});
  },
};
