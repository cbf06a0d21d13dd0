import { partnerCopyAr } from '../../partner-copy/text/ar.ts';
import { partnerCopyEn } from '../../partner-copy/text/en.ts';
import type { ReportLanguage } from '../../report/text/report-text.ts';
import type { ExtractAudience } from '../extract.ts';
import { extractAr } from './ar.ts';
import { type ExtractText, extractEn } from './en.ts';

const texts: Readonly<Record<ReportLanguage, ExtractText>> = { en: extractEn, ar: extractAr };

export const extractText = (language: ReportLanguage): ExtractText => texts[language];

/** What an audience doesn't get; a partner as its own copy says, and what a package leaves out beside it. */
export function withheldInWords(audience: ExtractAudience, language: ReportLanguage): string[] {
  const { partnerWithheld, donorWithheld } = texts[language];
  if (audience === 'donor') return [...donorWithheld];
  const { withheld } = language === 'ar' ? partnerCopyAr : partnerCopyEn;
  return [...withheld.items, ...partnerWithheld];
}
