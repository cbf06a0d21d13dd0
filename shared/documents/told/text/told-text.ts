import type { ReportLanguage } from '../../report/text/report-text.ts';
import { toldAr } from './ar.ts';
import { type ToldText, toldEn } from './en.ts';
import { toldEs } from './es.ts';
import { toldFr } from './fr.ts';
import { toldRu } from './ru.ts';
import { toldZh } from './zh.ts';

const texts: Readonly<Record<ReportLanguage, ToldText>> = {
  en: toldEn,
  fr: toldFr,
  es: toldEs,
  ar: toldAr,
  ru: toldRu,
  zh: toldZh,
};

export function toldText(language: ReportLanguage): ToldText {
  return texts[language];
}
