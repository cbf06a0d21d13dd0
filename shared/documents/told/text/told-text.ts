import type { ReportLanguage } from '../../report/text/report-text.ts';
import { type ToldText, toldWords } from './words.ts';

const texts: Readonly<Record<ReportLanguage, ToldText>> = toldWords;

export function toldText(language: ReportLanguage): ToldText {
  return texts[language];
}
