import type { ReportLanguage } from '../../report/text/report-text.ts';
import { historyAr } from './ar.ts';
import { type HistoryText, historyEn } from './en.ts';

/** Words of histories: on the screens, in Word and in Excel. */
export const historyText: Readonly<Record<ReportLanguage, HistoryText>> = { en: historyEn, ar: historyAr };
