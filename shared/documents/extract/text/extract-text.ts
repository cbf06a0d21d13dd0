import { partnerCopyText } from '../../partner-copy/partner-copy-text.ts';
import type { ReportLanguage } from '../../report/text/report-text.ts';
import type { ExtractAudience } from '../extract.ts';
import { type ExtractText, extractWords } from './words.ts';

const texts: Readonly<Record<ReportLanguage, ExtractText>> = extractWords;

export const extractText = (language: ReportLanguage): ExtractText => texts[language];

/** What an audience doesn't get; a partner as its own copy says, and what a package leaves out beside it. */
export function withheldInWords(audience: ExtractAudience, language: ReportLanguage): string[] {
  const { partnerWithheld, donorWithheld } = texts[language];
  if (audience === 'donor') return [...donorWithheld];
  const { withheld } = partnerCopyText[language];
  return [...withheld.items, ...partnerWithheld];
}
