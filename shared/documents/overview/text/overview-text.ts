import type { ReportLanguage } from '../../report/text/report-text.ts';
import { overviewAr } from './ar.ts';
import { type OverviewText, overviewEn } from './en.ts';
import { overviewEs } from './es.ts';
import { overviewFr } from './fr.ts';
import { overviewRu } from './ru.ts';
import { overviewZh } from './zh.ts';

/** Words of the legal overview as workbook and document. */
export const overviewText: Readonly<Record<ReportLanguage, OverviewText>> = {
  en: overviewEn,
  fr: overviewFr,
  es: overviewEs,
  ar: overviewAr,
  ru: overviewRu,
  zh: overviewZh,
};
