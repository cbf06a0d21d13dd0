import type { ReportLanguage } from '../report/text/report-text.ts';
import { annualAr } from './text/ar.ts';
import { type AnnualText, annualEn } from './text/en.ts';
import { annualEs } from './text/es.ts';
import { annualFr } from './text/fr.ts';
import { annualRu } from './text/ru.ts';
import { annualZh } from './text/zh.ts';

const texts: Readonly<Record<ReportLanguage, AnnualText>> = {
  en: annualEn,
  fr: annualFr,
  es: annualEs,
  ar: annualAr,
  ru: annualRu,
  zh: annualZh,
};

export function annualText(language: ReportLanguage): AnnualText {
  return texts[language];
}
