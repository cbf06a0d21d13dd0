/** Languages of the screens. Arabic is a draft translation that a native reviewer has not signed off yet. */
export const languages = [
  { code: 'en', name: 'English', direction: 'ltr', reviewed: true },
  { code: 'ar', name: 'العربية', direction: 'rtl', reviewed: false },
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

export function directionOf(language: Language): Direction {
  return languages.find(({ code }) => code === language)?.direction ?? 'ltr';
}

/**
 * The tag that numbers, dates and names of countries are formatted with. Arabic screens use Latin digits,
 * since references, vendor numbers and dates beside them are written with these.
 */
export function localeOf(language: Language): string {
  return language === 'ar' ? 'ar-u-nu-latn' : 'en-GB';
}
