import { englishOf } from '../../files/content-files.ts';
import type { InstrumentCheck } from './instrument-check.ts';
import { answerIds } from './instrument-check.ts';

export const answerTextMissing: InstrumentCheck = {
  name: 'answer-text-missing',
  description: 'Every answer of the scale has an English label.',
  find: (content) => {
    const english = englishOf(content);
    if (!english) return [];
    return answerIds(content.definition)
      .filter((id) => !Object.hasOwn(english.text.answers, id))
      .map((id) => ({
        place: `${english.file} → answers.${id}`,
        what: `The answer "${id}" has no English label.`,
        fix: `Add answers.${id}.`,
      }));
  },
};
