import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import {
  closestLanguage,
  type Direction,
  directionOf,
  isLanguage,
  type Language,
  localeOf,
} from './languages.ts';
import { arabic, english, type TextNamespace } from './resources.ts';

/**
 * Prepares the text catalogue. `{name}` stands for a value, as in the contract's messages; React escapes
 * what is shown, so i18next must not. A text that a language lacks is shown in English.
 */
export function startText(language: Language): Promise<unknown> {
  return i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'common',
    resources: { en: english, ar: arabic },
    interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
    returnNull: false,
  });
}

/** Texts of one namespace, with those of `common` as `t('common:…')`. */
export function useText<Namespace extends TextNamespace>(namespace: Namespace) {
  return useTranslation([namespace, 'common']);
}

export interface CurrentLanguage {
  readonly language: Language;
  readonly direction: Direction;
  /** For `Intl`. */
  readonly locale: string;
}

/** The language of the screens, with what follows from it. */
export function useLanguage(): CurrentLanguage {
  const { i18n } = useTranslation('common');
  const language = isLanguage(i18n.language) ? i18n.language : closestLanguage(i18n.language);
  return { language, direction: directionOf(language), locale: localeOf(language) };
}
