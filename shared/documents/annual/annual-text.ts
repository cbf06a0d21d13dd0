import type { ReportLanguage } from '../report/text/report-text.ts';
import { type AnnualText, annualWords } from './text/words.ts';

const texts: Readonly<Record<ReportLanguage, AnnualText>> = annualWords;

export function annualText(language: ReportLanguage): AnnualText {
  return texts[language];
}
