import type { ReportLanguage } from '../../report/text/report-text.ts';
import { historyAr } from './ar.ts';
import { type HistoryText, historyEn } from './en.ts';
import { historyEs } from './es.ts';
import { historyFr } from './fr.ts';
import { historyRu } from './ru.ts';
import { historyZh } from './zh.ts';

/** Words of histories: on the screens, in Word and in Excel. */
export const historyText: Readonly<Record<ReportLanguage, HistoryText>> = {
  en: historyEn,
  fr: historyFr,
  es: historyEs,
  ar: historyAr,
  ru: historyRu,
  zh: historyZh,
};
