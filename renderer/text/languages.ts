/**
 * Languages of the screens, each with the tag that numbers, dates and names of countries are formatted with. All but
 * English are draft translations that a native reviewer has not signed off yet. Arabic screens use Latin digits, since
 * references, vendor numbers and dates beside them are written with these.
 */
export const languages = [
  { code: 'en', name: 'English', direction: 'ltr', reviewed: true, locale: 'en-GB' },
  { code: 'fr', name: 'Français', direction: 'ltr', reviewed: false, locale: 'fr-FR' },
  { code: 'es', name: 'Español', direction: 'ltr', reviewed: false, locale: 'es-ES' },
  { code: 'ar', name: 'العربية', direction: 'rtl', reviewed: false, locale: 'ar-u-nu-latn' },
  { code: 'ru', name: 'Русский', direction: 'ltr', reviewed: false, locale: 'ru-RU' },
  { code: 'zh', name: '中文', direction: 'ltr', reviewed: false, locale: 'zh-Hans-CN' },
] as const;

export type Language = (typeof languages)[number]['code'];
export type Direction = (typeof languages)[number]['direction'];

export function isLanguage(value: unknown): value is Language {
  return languages.some(({ code }) => code === value);
}

/** The language of the screens that fits a language tag such as "ar-SY"; English when none does. */
export function closestLanguage(tag: string | undefined): Language {
  const base = tag?.split('-')[0]?.toLowerCase();
  return isLanguage(base) ? base : 'en';
}

/** A language of the screens by its own name. */
export function nameOfLanguage(language: Language): string {
  return languages.find(({ code }) => code === language)?.name ?? language;
}

export function directionOf(language: Language): Direction {
  return languages.find(({ code }) => code === language)?.direction ?? 'ltr';
}

/** The tag for `Intl`. */
export function localeOf(language: Language): string {
  return languages.find(({ code }) => code === language)?.locale ?? 'en-GB';
}
