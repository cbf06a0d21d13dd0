import { partnerCopyText } from '../../partner-copy/partner-copy-text.ts';
import type { ReportLanguage } from '../../report/text/report-text.ts';
import type { ExtractAudience } from '../extract.ts';
import { extractAr } from './ar.ts';
import { type ExtractText, extractEn } from './en.ts';
import { extractEs } from './es.ts';
import { extractFr } from './fr.ts';
import { extractRu } from './ru.ts';
import { extractZh } from './zh.ts';

const texts: Readonly<Record<ReportLanguage, ExtractText>> = {
  en: extractEn,
  fr: extractFr,
  es: extractEs,
  ar: extractAr,
  ru: extractRu,
  zh: extractZh,
};

export const extractText = (language: ReportLanguage): ExtractText => texts[language];

/** What an audience doesn't get; a partner as its own copy says, and what a package leaves out beside it. */
export function withheldInWords(audience: ExtractAudience, language: ReportLanguage): string[] {
  const { partnerWithheld, donorWithheld } = texts[language];
  if (audience === 'donor') return [...donorWithheld];
  const { withheld } = partnerCopyText[language];
  return [...withheld.items, ...partnerWithheld];
}
