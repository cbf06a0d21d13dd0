import type { Instrument } from '../instrument/instrument.ts';
import { wordsOf } from './begin-draft.ts';
import { type InstrumentDraft, linesOf, type StandardField, standardFields } from './draft.ts';

export interface ModelTextLeft {
  readonly language: string;
  readonly standard: string;
  readonly field: StandardField;
}

/** The words of the standards that are still, word for word, those of our model text. Titles are the tool's own names. */
export function modelTexts(draft: InstrumentDraft, base: Instrument | null): readonly ModelTextLeft[] {
  if (!base?.definition.modelText) return [];
  return Object.entries(draft.words).flatMap(([language, { standards }]) => {
    const text = base.texts[language];
    const ours = text && wordsOf(text).standards;
    if (!ours) return [];
    return draft.facts.standards.flatMap(({ id }) =>
      standardFields
        .filter((field) => field !== 'title')
        .filter((field) => {
          const own = plain(standards[id]?.[field]);
          return own !== '' && own === plain(ours[id]?.[field]);
        })
        .map((field) => ({ language, standard: id, field })),
    );
  });
}

/** Spaces and the signs of a list make no other text. */
const plain = (text: string | undefined) =>
  linesOf(text ?? '')
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
