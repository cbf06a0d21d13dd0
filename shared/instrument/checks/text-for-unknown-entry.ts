import type { InstrumentCheck, TextFile } from './instrument-check.ts';
import { answerIds } from './instrument-check.ts';

export const textForUnknownEntry: InstrumentCheck = {
  name: 'text-for-unknown-entry',
  description: 'No label belongs to an answer, rating or kind of evidence that the instrument does not have.',
  find: ({ definition, texts }) => {
    const known = {
      answers: new Set(answerIds(definition)),
      ratings: new Set<string>(definition.bands.map((band) => band.rating)),
      evidence: new Set(definition.evidence.map((entry) => entry.id)),
    };
    return texts.flatMap((entry) => [
      ...strangers(entry, 'answers', known.answers),
      ...strangers(entry, 'ratings', known.ratings),
      ...strangers(entry, 'evidence', known.evidence),
    ]);
  },
};

function strangers(
  { file, text }: TextFile,
  part: 'answers' | 'ratings' | 'evidence',
  known: ReadonlySet<string>,
) {
  return Object.keys(text[part] ?? {})
    .filter((id) => !known.has(id))
    .map((id) => ({
      place: `${file} → ${part}.${id}`,
      what: `The instrument has no entry "${id}" among its ${part}.`,
      fix: `Correct the id or remove the label; known are ${[...known].join(', ')}.`,
    }));
}
