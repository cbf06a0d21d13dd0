import { countryName } from '../../ground/countries/countries.ts';
import type { Person } from '../../record/journal/entry.ts';
import { languageName } from '../annex/language-names.ts';
import { overviewText } from '../overview/text/overview-text.ts';
import { keepingSides, onOneLine } from '../report/text/direction.ts';
import { dateInWords, joinWords, personInWords } from '../report/text/format.ts';
import { planTexts, planTimelineTexts } from '../report/text/plan-texts.ts';
import { type ReportLanguage, reportText } from '../report/text/report-text.ts';
import type { HistoryNames } from './history-names.ts';
import { historyText } from './text/history-text.ts';

/** BCP 47, as far as names are known for it. */
const languageCode = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** What sentences are made with: the words of the language, the names of things, and values as people write them. */
export function makeTeller(language: ReportLanguage, names: HistoryNames) {
  const text = reportText(language);
  const words = historyText[language];
  const held = (value: string) => keepingSides(value, text.direction);
  return {
    language,
    names,
    words,
    text,
    plan: planTexts[language],
    overview: overviewText[language],
    activities: planTimelineTexts[language].activities,
    date: (on: string) => dateInWords(text, on),
    person: (person: Person) => held(personInWords(text, person)),
    /** What a person wrote, inside a sentence. */
    quoted: (value: string) => words.quoted(held(value)),
    held,
    /** Parts that hold commas themselves, such as people with their functions, stand apart by a dot. */
    list: (values: readonly string[]) =>
      values.some((value) => /[,،]/.test(value))
        ? onOneLine(text.direction, values)
        : joinWords(text, values),
    money: ({ amount, currency }: { readonly amount: number; readonly currency: string }) =>
      `${new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(amount)} ${currency}`,
    country: (code: string) => countryName(code, language),
    languageName: (code: string) =>
      languageCode.test(code) ? languageName(code, language) : words.unreadableValue,
    /** A line below a sentence, or none for nothing. */
    line: (label: string, value: string | null): string[] =>
      value === null || value.trim() === '' ? [] : [words.line(label, held(value))],
  };
}
export type Teller = ReturnType<typeof makeTeller>;

/** One entry in words: a sentence, and below it what else it says, a line each. */
export interface Told {
  readonly sentence: string;
  readonly lines: readonly string[];
}
