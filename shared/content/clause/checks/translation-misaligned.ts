import type { ClauseCheck } from './clause-check.ts';
import { isAligned, itemCount, translatedBodies } from './compare-translation.ts';

export const translationMisaligned: ClauseCheck = {
  name: 'translation-misaligned',
  description:
    'A translation has the paragraphs and items of the English text, so that two columns have equal rows.',
  find: (content) =>
    translatedBodies(content)
      .filter((body) => !isAligned(body))
      .map(({ place, english, translated }) => {
        const index = english.findIndex(
          (paragraph, at) => itemCount(paragraph) !== itemCount(translated[at]),
        );
        if (english.length !== translated.length)
          return {
            place: `${place}.body`,
            what: `The translation has ${translated.length} paragraphs where the English text has ${english.length}.`,
            fix: 'Divide it as the English text is divided.',
          };
        return {
          place: `${place}.body[${index}].items`,
          what: `The paragraph has ${itemCount(translated[index])} items where the English one has ${itemCount(english[index])}.`,
          fix: 'Divide it as the English text is divided.',
        };
      }),
};
