import type { Instrument } from '../../content/instrument/instrument.ts';
import { textFor } from '../../content/instrument/localize.ts';
import { type FormLanguage, formLanguages } from './text/form-text.ts';

/** The instrument's words in one language; what it lacks comes from English. */
export interface FormWords {
  readonly title: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly standards: Readonly<Record<string, { readonly title: string; readonly requirement: string }>>;
  readonly evidence: Readonly<Record<string, string>>;
  /** What the instrument has in English alone, and so stands on the form. */
  readonly inEnglish: {
    readonly title: boolean;
    readonly answers: boolean;
    /** Standards whose title or requirement is English. */
    readonly standards: readonly string[];
    readonly evidence: boolean;
  };
}

export function formWords(instrument: Instrument, language: FormLanguage): FormWords {
  const known = made.get(instrument) ?? new Map<FormLanguage, FormWords>();
  const words = known.get(language) ?? collectWords(instrument, language);
  made.set(instrument, known.set(language, words));
  return words;
}

/** Put together once: a report asks for them at every cell. */
const made = new WeakMap<Instrument, Map<FormLanguage, FormWords>>();

function collectWords(instrument: Instrument, language: FormLanguage): FormWords {
  const own = textFor(instrument, language);
  const lacks = (text: { readonly language: string }) => text.language !== language;
  return {
    title: own.title.text,
    answers: mapValues(own.answers, ({ text }) => text),
    standards: mapValues(own.standards, ({ title, requirement }) => ({
      title: title.text,
      requirement: requirement.text,
    })),
    evidence: mapValues(own.evidence, ({ text }) => text),
    inEnglish: {
      title: lacks(own.title),
      answers: Object.values(own.answers).some(lacks),
      standards: instrument.definition.standards
        .map(({ id }) => id)
        .filter((id) => {
          const { title, requirement } = own.standards[id] ?? {};
          return !title || !requirement || lacks(title) || lacks(requirement);
        }),
      evidence: Object.values(own.evidence).some(lacks),
    },
  };
}

/** The same in all languages of the form, for reading what someone wrote in another than the sheet's. */
export function allFormWords(instrument: Instrument): Readonly<Record<FormLanguage, FormWords>> {
  return Object.fromEntries(
    formLanguages.map((language) => [language, formWords(instrument, language)]),
  ) as Record<FormLanguage, FormWords>;
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
