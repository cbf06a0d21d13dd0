import { ar } from './ar.ts';
import { en, type ReportText } from './en.ts';

/** Languages in which documents can be produced. */
export type ReportLanguage = 'en' | 'ar';

const texts: Readonly<Record<ReportLanguage, ReportText>> = { en, ar };

/** All words of both documents in a language. */
export function reportText(language: ReportLanguage): ReportText {
  return texts[language];
}
