import type { GuideLanguage } from '../guide-text.ts';
import { termsAr } from './ar.ts';
import { termsEn } from './en.ts';
import { termsFr } from './fr.ts';
import type { GlossaryText } from './term-text.ts';

const texts: Readonly<Record<GuideLanguage, GlossaryText>> = { en: termsEn, fr: termsFr, ar: termsAr };

/** The terms of the screens with what they mean, in a language. */
export function glossaryIn(language: GuideLanguage): GlossaryText {
  return texts[language];
}
