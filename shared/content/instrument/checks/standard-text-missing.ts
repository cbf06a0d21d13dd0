import type { Finding } from '../../files/content-files.ts';
import { englishOf } from '../../files/content-files.ts';
import type { InstrumentCheck } from './instrument-check.ts';

export const standardTextMissing: InstrumentCheck = {
  name: 'standard-text-missing',
  description: 'In English every standard has its title, requirement, guidance and common mistakes.',
  find: (content) => {
    const english = englishOf(content);
    if (!english) return [];
    return content.definition.standards.flatMap(({ id }): readonly Finding[] => {
      const place = `${english.file} → standards.${id}`;
      const text = Object.hasOwn(english.text.standards, id) ? english.text.standards[id] : undefined;
      if (!text)
        return [
          {
            place,
            what: `${id} has no English text.`,
            fix: 'Add its title, requirement, guidance and common mistakes.',
          },
        ];
      const missing = [
        ...(text.requirement === undefined ? ['requirement'] : []),
        ...(text.guidance?.length ? [] : ['guidance']),
        ...(text.commonMistakes?.length ? [] : ['commonMistakes']),
      ];
      return missing.map((field) => ({
        place: `${place}.${field}`,
        what: `${id} has no ${field} in English.`,
        fix: `Write "${field}".`,
      }));
    });
  },
};
