import { closestText } from '../files/closest-language.ts';
import type { Instrument, InstrumentText } from './instrument.ts';

/** A text and the language that it is really in, for `lang` and `dir`. */
export interface LocalizedText {
  readonly text: string;
  readonly language: string;
}

/** A list of sentences in one language. */
export interface LocalizedList {
  readonly items: readonly string[];
  readonly language: string;
}

export interface LocalizedStandard {
  readonly title: LocalizedText;
  readonly requirement: LocalizedText;
  readonly guidance: LocalizedList;
  readonly commonMistakes: LocalizedList;
}

export interface LocalizedInstrument {
  /** The language that was found for the one asked, `en` when there is none. */
  readonly language: string;
  readonly title: LocalizedText;
  readonly shortTitle: LocalizedText;
  readonly answers: Readonly<Record<string, LocalizedText>>;
  readonly ratings: Readonly<
    Record<string, { readonly label: LocalizedText; readonly meaning: LocalizedText }>
  >;
  readonly standards: Readonly<Record<string, LocalizedStandard>>;
  readonly evidence: Readonly<Record<string, LocalizedText>>;
  readonly rhythms: Readonly<
    Record<string, { readonly title: LocalizedText; readonly about: LocalizedText }>
  >;
}

/**
 * The texts in a language, each missing one in English. "ar-SY" finds "ar". A list is never mixed:
 * guidance is all in one language. A rating takes label and meaning from the same language.
 */
export function textFor(instrument: Instrument, language: string): LocalizedInstrument {
  const english = instrument.texts.en;
  if (!english) throw new Error(`Instrument ${instrument.definition.id} has no English text.`);
  const chosen = closestText(instrument.texts, language) ?? english;
  const pick = <Value>(
    read: (text: InstrumentText) => Value | undefined,
  ): { value: Value | undefined; language: string } => {
    const own = read(chosen);
    return own === undefined
      ? { value: read(english), language: 'en' }
      : { value: own, language: chosen.language };
  };
  const text = (read: (text: InstrumentText) => string | undefined): LocalizedText => {
    const found = pick(read);
    return { text: found.value ?? '', language: found.language };
  };
  const list = (read: (text: InstrumentText) => readonly string[] | undefined): LocalizedList => {
    const found = pick(read);
    return { items: found.value ?? [], language: found.language };
  };
  const each = <Value>(ids: readonly string[], read: (id: string) => Value): Record<string, Value> =>
    Object.fromEntries(ids.map((id) => [id, read(id)]));

  return {
    language: chosen.language,
    title: text((from) => from.title),
    shortTitle: text((from) => from.shortTitle),
    answers: each(Object.keys(english.answers), (id) => text((from) => from.answers[id])),
    ratings: each(Object.keys(english.ratings ?? {}), (id) => ({
      label: text((from) => from.ratings?.[id]?.label),
      meaning: text((from) => from.ratings?.[id]?.meaning),
    })),
    standards: each(Object.keys(english.standards), (id) => ({
      title: text((from) => from.standards[id]?.title),
      requirement: text((from) => from.standards[id]?.requirement),
      guidance: list((from) => from.standards[id]?.guidance),
      commonMistakes: list((from) => from.standards[id]?.commonMistakes),
    })),
    evidence: each(Object.keys(english.evidence ?? {}), (id) => text((from) => from.evidence?.[id])),
    rhythms: each(Object.keys(english.rhythms ?? {}), (id) => ({
      title: text((from) => from.rhythms?.[id]?.title),
      about: text((from) => from.rhythms?.[id]?.about),
    })),
  };
}
