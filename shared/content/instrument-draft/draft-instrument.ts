import type { EvidenceVocabulary } from '../evidence/vocabulary.ts';
import { menuOf, withEvidenceWords } from '../instrument/evidence-menu.ts';
import {
  type Instrument,
  type InstrumentText,
  instrumentFileSchema,
  instrumentTextSchema,
  type LoadedInstrument,
} from '../instrument/instrument.ts';
import { provenanceSchema } from '../instrument/provenance.ts';
import type { InstrumentDraft } from './draft.ts';
import { draftFiles } from './draft-files.ts';

/**
 * A draft as an instrument, to preview, compare and judge by before it is complete: a standard without an English title
 * bears its number. Null while its numbers are missing, since nothing could be judged by them.
 */
export function draftInstrument(
  draft: InstrumentDraft,
  version: string,
  base: Instrument | null,
  vocabulary: EvidenceVocabulary,
): LoadedInstrument | null {
  const files = draftFiles(draft, version, base);
  const parsed = instrumentFileSchema.safeParse(judging(files.definition));
  if (!parsed.success) return null;
  const menu = menuOf(parsed.data, vocabulary);
  const read = Object.values(files.texts).flatMap((raw) => {
    const text = instrumentTextSchema.safeParse(raw);
    return text.success ? [withEvidenceWords(text.data, menu, vocabulary)] : [];
  });
  const own = Object.fromEntries(read.map((text) => [text.language, text]));
  const english =
    own.en ?? withEvidenceWords({ language: 'en', answers: {}, standards: {} }, menu, vocabulary);
  const texts: Record<string, InstrumentText> = { ...own, en: withTitles(english, draft) };
  return {
    definition: { ...parsed.data, evidence: menu },
    texts,
    source: {
      definition: files.definition,
      texts: Object.fromEntries(
        Object.values(files.texts).map((text) => [(text as { language: string }).language, text]),
      ),
      evidence: {
        menu,
        words: Object.fromEntries(read.map(({ language, evidence }) => [language, evidence])),
      },
    },
  };
}

/** What judges and words alone: where a draft comes from, and what it is called, may still be unsaid. */
function judging(definition: unknown): object {
  const { provenance, id, ...rest } = definition as { readonly provenance?: unknown; readonly id?: unknown };
  const origin = provenanceSchema.safeParse(provenance);
  const named = typeof id === 'string' && /^[a-z0-9-]+$/.test(id) ? id : unnamed;
  return { ...rest, id: named, ...(origin.success ? { provenance } : {}) };
}

const unnamed = 'draft';

/** English stands in for every other language, so that nothing is shown without any name. */
function withTitles(english: InstrumentText, { facts, name }: InstrumentDraft): InstrumentText {
  const title = english.title ?? name;
  return {
    ...english,
    title,
    shortTitle: english.shortTitle ?? title,
    answers: { ...Object.fromEntries(answersOf(facts).map((id) => [id, id])), ...english.answers },
    ratings: {
      ...Object.fromEntries(facts.bands.map(({ rating }) => [rating, { label: rating, meaning: '' }])),
      ...english.ratings,
    },
    standards: {
      ...Object.fromEntries(facts.standards.map(({ id }) => [id, { title: id }])),
      ...english.standards,
    },
    rhythms: {
      ...Object.fromEntries(facts.rhythms.map(({ id }) => [id, { title: id, about: id }])),
      ...english.rhythms,
    },
  };
}

function answersOf({ scale, answers }: InstrumentDraft['facts']): readonly string[] {
  return scale === 'met' ? ['yes', 'no', 'not-applicable'] : answers.map(({ id }) => id);
}
