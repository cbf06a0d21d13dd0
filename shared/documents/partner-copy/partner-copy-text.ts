import type { ReportLanguage } from '../report/text/report-text.ts';
import { partnerCopyAr } from './text/ar.ts';
import { type PartnerCopyText, partnerCopyEn } from './text/en.ts';
import { partnerCopyEs } from './text/es.ts';
import { partnerCopyFr } from './text/fr.ts';
import { partnerCopyRu } from './text/ru.ts';
import { partnerCopyZh } from './text/zh.ts';

/** Words of the copy that a partner gets. */
export const partnerCopyText: Readonly<Record<ReportLanguage, PartnerCopyText>> = {
  en: partnerCopyEn,
  fr: partnerCopyFr,
  es: partnerCopyEs,
  ar: partnerCopyAr,
  ru: partnerCopyRu,
  zh: partnerCopyZh,
};
