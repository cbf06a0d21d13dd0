import type { UnLanguage } from '../../../ground/un-languages.ts';
import { ar } from './ar.ts';
import { en, type ReportText } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

export type { ReportText } from './en.ts';

/** Languages in which documents are written, and in which the program tells of the record. */
export type ReportLanguage = UnLanguage;

const texts: Readonly<Record<ReportLanguage, ReportText>> = { en, fr, es, ar, ru, zh };

/** All words of both documents in a language. */
export function reportText(language: ReportLanguage): ReportText {
  return texts[language];
}
