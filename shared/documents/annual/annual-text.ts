import type { ReportLanguage } from '../report/text/report-text.ts';
import { annualAr } from './text/ar.ts';
import { type AnnualText, annualEn } from './text/en.ts';

const texts: Readonly<Record<ReportLanguage, AnnualText>> = { en: annualEn, ar: annualAr };

export function annualText(language: ReportLanguage): AnnualText {
  return texts[language];
}
