import { englishOf } from '../../files/content-files.ts';
import type { ClauseCheck } from './clause-check.ts';
import { unitsOf } from './clause-check.ts';

export const placeholderUnknown: ClauseCheck = {
  name: 'placeholder-unknown',
  description:
    'A placeholder in a text is described in the library, so that it is known where its value comes from.',
  find: ({ definition, texts }) => {
    // Other languages have the placeholders of the English text, which `translation-marks-differ` holds them to.
    const english = englishOf({ texts });
    const known = new Set(definition.placeholders.map((placeholder) => placeholder.id));
    return (english ? unitsOf(english) : []).flatMap(({ place, parts }) =>
      parts.flatMap((part) =>
        part.kind === 'placeholder' && !known.has(part.id)
          ? [
              {
                place,
                what: `The placeholder "${part.id}" is not described in the library.`,
                fix: 'Correct its name, or add it to the placeholders.',
              },
            ]
          : [],
      ),
    );
  },
};
