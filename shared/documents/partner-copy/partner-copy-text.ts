import type { ReportLanguage } from '../report/text/report-text.ts';
import { type PartnerCopyText, partnerCopyWords } from './text/words.ts';

/** Words of the copy that a partner gets. */
export const partnerCopyText: Readonly<Record<ReportLanguage, PartnerCopyText>> = partnerCopyWords;
