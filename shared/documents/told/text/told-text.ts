import type { ReportLanguage } from '../../report/text/report-text.ts';
import { toldAr } from './ar.ts';
import { type ToldText, toldEn } from './en.ts';

const texts: Readonly<Record<ReportLanguage, ToldText>> = { en: toldEn, ar: toldAr };

export function toldText(language: ReportLanguage): ToldText {
  return texts[language];
}
