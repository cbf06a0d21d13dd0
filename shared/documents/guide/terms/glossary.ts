import type { UnLanguage } from '../../../ground/un-languages.ts';
import { termsAr } from './ar.ts';
import { termsEn } from './en.ts';
import { termsEs } from './es.ts';
import { termsFr } from './fr.ts';
import { termsRu } from './ru.ts';
import type { GlossaryText } from './term-text.ts';
import { termsZh } from './zh.ts';

const texts: Readonly<Record<UnLanguage, GlossaryText>> = {
  en: termsEn,
  fr: termsFr,
  es: termsEs,
  ar: termsAr,
  ru: termsRu,
  zh: termsZh,
};

/** The terms of the screens with what they mean, in a language. */
export function glossaryIn(language: UnLanguage): GlossaryText {
  return texts[language];
}
