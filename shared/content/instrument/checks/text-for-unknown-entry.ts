import { unknownEntries } from '../../files/text-entries.ts';
import type { InstrumentCheck } from './instrument-check.ts';
import { answerIds } from './instrument-check.ts';

export const textForUnknownEntry: InstrumentCheck = {
  name: 'text-for-unknown-entry',
  description: 'No text belongs to an answer, rating, kind of evidence or rhythm that the instrument lacks.',
  find: ({ definition, texts }) => {
    const known = {
      answers: new Set(answerIds(definition)),
      ratings: new Set<string>(definition.bands.map((band) => band.rating)),
      evidence: new Set(definition.evidence.map((entry) => entry.id)),
      rhythms: new Set(definition.rhythms.map((rhythm) => rhythm.id)),
    };
    return texts.flatMap(({ file, text }) =>
      (['answers', 'ratings', 'evidence', 'rhythms'] as const).flatMap((part) =>
        unknownEntries(file, part, 'instrument', known[part], text[part] ?? {}),
      ),
    );
  },
};
