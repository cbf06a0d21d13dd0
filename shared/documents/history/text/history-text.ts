import type { ReportLanguage } from '../../report/text/report-text.ts';
import { type HistoryText, historyWords } from './words.ts';

/** Words of histories: on the screens, in Word and in Excel. */
export const historyText: Readonly<Record<ReportLanguage, HistoryText>> = historyWords;
