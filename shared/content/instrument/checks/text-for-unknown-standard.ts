import type { InstrumentCheck } from './instrument-check.ts';

export const textForUnknownStandard: InstrumentCheck = {
  name: 'text-for-unknown-standard',
  description: 'No text belongs to a standard that the instrument does not ask; it is usually a mistyped id.',
  find: (content) => {
    const known = new Set(content.definition.standards.map((standard) => standard.id));
    return content.texts.flatMap(({ file, text }) =>
      Object.keys(text.standards)
        .filter((id) => !known.has(id))
        .map((id) => ({
          place: `${file} → standards.${id}`,
          what: `The instrument has no standard ${id}.`,
          fix: `Correct the id or remove the text; the standards are ${[...known].join(', ')}.`,
        })),
    );
  },
};
