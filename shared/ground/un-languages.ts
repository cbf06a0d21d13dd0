/** The languages of the United Nations: screens, documents and forms speak them. */
export const unLanguages = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const;
export type UnLanguage = (typeof unLanguages)[number];
