import { readWords } from '../../../ground/words/read-words.ts';
import type { ReportLanguage } from '../../report/text/report-text.ts';
import arabic from './ar.json' with { type: 'json' };
import english from './en.json' with { type: 'json' };
import spanish from './es.json' with { type: 'json' };
import french from './fr.json' with { type: 'json' };
import russian from './ru.json' with { type: 'json' };
import chinese from './zh.json' with { type: 'json' };

export type DataText = Omit<typeof english, 'columns'> & {
  /** What each column holds, by its name. */
  readonly columns: Readonly<Record<string, string>>;
};

export const dataWords = readWords(
  'data',
  {},
  { en: english, fr: french, es: spanish, ar: arabic, ru: russian, zh: chinese },
);

/** The words around the tables for other programs; names of tables and columns are the same in every language. */
export function dataText(language: ReportLanguage): DataText {
  return dataWords[language];
}
