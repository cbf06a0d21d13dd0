import type { Instrument } from '../../content/instrument/instrument.ts';
import { textFor } from '../../content/instrument/localize.ts';
import { type FormLanguage, formLanguages } from './text/form-text.ts';
import { formTexts } from './text/form-texts.ts';

/** The instrument's words in one language; what it lacks comes from the form's own texts, then from English. */
export interface FormWords {
  readonly title: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly standards: Readonly<Record<string, { readonly title: string; readonly requirement: string }>>;
  readonly evidence: Readonly<Record<string, string>>;
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
  const text = formTexts[language];
  const titles = text.titles[instrument.definition.id] ?? {};
  const chosen = (found: { text: string; language: string } | undefined, other: string | undefined) =>
    found?.language === own.language && own.language !== 'en' ? found.text : (other ?? found?.text ?? '');
  return {
    title: own.title.text,
    answers: mapValues(own.answers, (found, id) => chosen(found, text.answers[id])),
    standards: mapValues(own.standards, (found, id) => ({
      title: chosen(found.title, titles[id]),
      requirement: found.requirement.text,
    })),
    evidence: mapValues(own.evidence, (found, id) => chosen(found, text.evidenceMenu[id])),
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
  change: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
