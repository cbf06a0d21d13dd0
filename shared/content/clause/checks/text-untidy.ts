import type { ClauseCheck } from './clause-check.ts';
import { unitsOf } from './clause-check.ts';

/**
 * Controls, line and paragraph separators, and the characters that embed or override a direction: Word and the eye
 * would not agree on what such a text says. The marks U+200E and U+200F, which Arabic text needs, are allowed.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const invisible = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\ufeff]/;

export const textUntidy: ClauseCheck = {
  name: 'text-untidy',
  description:
    'A text is one line without invisible characters or spaces at its ends, since its hash counts lines.',
  find: ({ texts }) =>
    texts.flatMap((entry) => {
      const titles = Object.entries(entry.text.clauses).map(([id, { title }]) => ({
        place: `${entry.file} → clauses.${id}.title`,
        text: title,
      }));
      return [...titles, ...unitsOf(entry)].flatMap(({ place, text }) => {
        if (invisible.test(text))
          return [
            {
              place,
              what: 'The text holds a line break, a control character or an override of its direction.',
              fix: 'Remove it; a new line is a new paragraph or item.',
            },
          ];
        if (text.trim() === '' || text === text.trim()) return [];
        return [{ place, what: 'The text begins or ends with a space.', fix: 'Remove the space.' }];
      });
    }),
};
