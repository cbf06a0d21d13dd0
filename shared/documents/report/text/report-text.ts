import type { UnLanguage } from '../../../ground/un-languages.ts';
import { type ReportText, reportWords } from './words.ts';

export type { ReportText } from './words.ts';

/** Languages in which documents are written, and in which the program tells of the record. */
export type ReportLanguage = UnLanguage;

const texts: Readonly<Record<ReportLanguage, ReportText>> = reportWords;

/** All words of both documents in a language. */
export function reportText(language: ReportLanguage): ReportText {
  return texts[language];
}
