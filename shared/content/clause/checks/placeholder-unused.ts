import { englishOf } from '../../files/content-files.ts';
import type { ClauseCheck } from './clause-check.ts';
import { clauseFile, unitsOf } from './clause-check.ts';

export const placeholderUnused: ClauseCheck = {
  name: 'placeholder-unused',
  description: 'A placeholder that no clause has would never be asked for.',
  find: ({ definition, texts }) => {
    const english = englishOf({ texts });
    if (!english) return [];
    const used = new Set(
      unitsOf(english).flatMap(({ parts }) =>
        parts.flatMap((part) => (part.kind === 'placeholder' ? [part.id] : [])),
      ),
    );
    return definition.placeholders.flatMap(({ id }, index) =>
      used.has(id)
        ? []
        : [
            {
              place: `${clauseFile} → placeholders[${index}]`,
              what: `No clause has the placeholder "${id}".`,
              fix: 'Use it in a text, or remove it.',
            },
          ],
    );
  },
};
