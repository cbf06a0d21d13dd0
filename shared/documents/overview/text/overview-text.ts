import type { ReportLanguage } from '../../report/text/report-text.ts';
import { type OverviewText, overviewWords } from './words.ts';

/** Words of the legal overview as workbook and document. */
export const overviewText: Readonly<Record<ReportLanguage, OverviewText>> = overviewWords;
