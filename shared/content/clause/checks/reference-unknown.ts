import { englishOf } from '../../files/content-files.ts';
import type { ClauseLibraryText } from '../clause.ts';
import type { ClauseCheck } from './clause-check.ts';
import { unitsOf, wordsOf } from './clause-check.ts';

export const referenceUnknown: ClauseCheck = {
  name: 'reference-unknown',
  description:
    'A reference leads to a clause of the library, and to a paragraph that each of its variants has.',
  find: ({ definition, texts }) => {
    // Other languages have the references of the English text, which `translation-marks-differ` holds them to.
    const english = englishOf({ texts });
    if (!english) return [];
    const known = new Set(definition.clauses.map((clause) => clause.id));
    return unitsOf(english).flatMap(({ place, parts }) =>
      parts.flatMap((part) => {
        if (part.kind !== 'reference') return [];
        if (!known.has(part.clause))
          return [
            {
              place,
              what: `The reference leads to the clause "${part.clause}", which the library does not have.`,
              fix: 'Correct the id, or add the clause.',
            },
          ];
        const short = shortVariant(english.text, part.clause, part.paragraph ?? 1);
        if (short === undefined) return [];
        return [
          {
            place,
            what: `The reference leads to paragraph ${part.paragraph} of "${part.clause}", which its variant "${short}" does not have.`,
            fix: 'Correct the number, or refer to the whole clause.',
          },
        ];
      }),
    );
  },
};

/** A variant that has fewer paragraphs than that; undefined when none has. */
function shortVariant(text: ClauseLibraryText, clause: string, paragraphs: number): string | undefined {
  const variants = Object.entries(wordsOf(text, clause)?.variants ?? {});
  return variants.find(([, { body }]) => body.length < paragraphs)?.[0];
}
