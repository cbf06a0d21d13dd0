import type { Instrument, InstrumentText } from '../instrument/instrument.ts';
import { type DraftFacts, type DraftWords, draftWordsSchema, type InstrumentDraft } from './draft.ts';
import { emptyFacts } from './empty-facts.ts';

/** A draft from nothing: an instrument of an office's own, with as many standards as are said. */
export function emptyDraft(name: string, scale: DraftFacts['scale'], standards: number): InstrumentDraft {
  return {
    format: 1,
    name,
    from: null,
    publisher: '',
    document: { title: '', date: '', reference: '' },
    facts: emptyFacts(scale, standards),
    words: { en: draftWordsSchema.parse({}) },
    notes: [],
  };
}

/**
 * A draft that copies a version. Its rules, answers, ratings and kinds of evidence are taken over. The words of the
 * standards are taken over too where they are somebody's own; those of model text stay empty, since they are what the
 * official wording takes the place of.
 */
export function copiedDraft(
  name: string,
  instrument: Instrument,
  languages: readonly string[],
): InstrumentDraft {
  const { definition } = instrument;
  const taken = definition.modelText ? [...new Set(['en', ...languages])] : Object.keys(instrument.texts);
  return {
    format: 1,
    name,
    from: { instrument: definition.id, version: definition.version },
    publisher: '',
    document: { title: '', date: '', reference: '' },
    facts: factsOf(instrument),
    words: Object.fromEntries(taken.map((language) => [language, startingWords(instrument, language)])),
    notes: [],
  };
}

/** The words with which a language begins: what the copied version says in it, but for model text of the standards. */
export function startingWords(instrument: Instrument | null, language: string): DraftWords {
  const text = instrument?.texts[language];
  if (!instrument || !text) return draftWordsSchema.parse({});
  const words = wordsOf(text);
  return instrument.definition.modelText ? { ...words, standards: {} } : words;
}

/** The words of a version in the shape of a draft. */
export function wordsOf(text: InstrumentText): DraftWords {
  return {
    title: text.title ?? '',
    shortTitle: text.shortTitle ?? '',
    answers: { ...text.answers },
    ratings: { ...text.ratings },
    standards: Object.fromEntries(
      Object.entries(text.standards).map(([id, each]) => [
        id,
        {
          title: each.title,
          requirement: each.requirement ?? '',
          guidance: (each.guidance ?? []).join('\n'),
          commonMistakes: (each.commonMistakes ?? []).join('\n'),
        },
      ]),
    ),
    evidence: { ...text.evidence },
    rhythms: { ...text.rhythms },
  };
}

function factsOf({ definition }: Instrument): DraftFacts {
  const { id, status, scale, standards, bands, clocks, rhythms } = definition;
  return {
    id,
    status,
    scale: scale.kind,
    naPolicy: scale.kind === 'met' ? scale.naPolicy : 'counts-as-met',
    excludedFrom: scale.kind === 'met' ? scale.excludedFrom.map((each) => ({ ...each })) : [],
    answers: scale.kind === 'sum' ? scale.answers.map((each) => ({ ...each })) : [],
    standards: standards.map((standard) => ({
      id: standard.id,
      protocolReference: standard.protocolReference,
      naAllowed: standard.naAllowed,
      evidence: [...standard.evidence],
      weight: (standard as { readonly weight?: number }).weight ?? null,
    })),
    bands: bands.map((band) => ({ ...band, capacityLabel: band.capacityLabel ?? '' })),
    clocks: { ...clocks, expiryWarningMonths: [...clocks.expiryWarningMonths] },
    rhythms: rhythms.map((rhythm) => structuredCopy(rhythm)),
  };
}

const structuredCopy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
