import type { ReportLanguage } from '../../report/text/report-text.ts';
import { overviewAr } from './ar.ts';
import { type OverviewText, overviewEn } from './en.ts';

/** Words of the legal overview as workbook and document. */
export const overviewText: Readonly<Record<ReportLanguage, OverviewText>> = {
  en: overviewEn,
  ar: overviewAr,
};
