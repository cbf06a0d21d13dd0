import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { speakWith } from '../../shared/ground/words/words-in-use.ts';
import type { TextNamespace } from './english.ts';
import { keepApart } from './keep-apart.ts';
import {
  closestLanguage,
  type Direction,
  directionOf,
  isLanguage,
  type Language,
  localeOf,
} from './languages.ts';
import { forgetSaid, saidOnce } from './said-once.ts';

type Texts = Readonly<Record<string, object>>;

/** Each by itself, and what the first screens need before everything else: nobody waits for texts that they don't read. */
const parts: Readonly<Record<Language, Readonly<Record<'first' | 'rest', () => Promise<Texts>>>>> = {
  en: {
    first: async () => (await import('./english-first.ts')).englishFirst,
    rest: async () => (await import('./english-rest.ts')).englishRest,
  },
  ar: {
    first: async () => (await import('./arabic-first.ts')).arabicFirst,
    rest: async () => (await import('./arabic-rest.ts')).arabicRest,
  },
  fr: {
    first: async () => (await import('./french-first.ts')).frenchFirst,
    rest: async () => (await import('./french-rest.ts')).frenchRest,
  },
  es: {
    first: async () => (await import('./spanish-first.ts')).spanishFirst,
    rest: async () => (await import('./spanish-rest.ts')).spanishRest,
  },
  ru: {
    first: async () => (await import('./russian-first.ts')).russianFirst,
    rest: async () => (await import('./russian-rest.ts')).russianRest,
  },
  zh: {
    first: async () => (await import('./chinese-first.ts')).chineseFirst,
    rest: async () => (await import('./chinese-rest.ts')).chineseRest,
  },
};

/**
 * Prepares the text catalogue with what the first screens say in one language. `{name}` stands for a value, as in the
 * contract's messages; React escapes what is shown, so i18next only keeps values of another direction apart. A text that the language lacks is shown in
 * English, once that has come too.
 */
export async function startText(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'common',
    // i18next adds to what it is given.
    resources: { [language]: { ...(await parts[language].first()) } },
    interpolation: {
      escapeValue: true,
      escape: (value) => keepApart(String(value), directionOf(currentLanguage())),
      prefix: '{',
      suffix: '}',
    },
    returnNull: false,
  });
}

/** Fetches whatever the screens say beyond the first ones; rejects when it doesn't come. */
export async function wholeText(): Promise<void> {
  const language = currentLanguage();
  await hold(language);
  // Each language has every text; English stands in for one that a later change forgets.
  if (language !== 'en') void hold('en').catch(() => {});
}

/** Shows the screens in another language, once its texts have come; rejects, and leaves the language, when they don't. */
export async function showLanguage(language: Language): Promise<void> {
  await hold(language);
  await i18next.changeLanguage(language);
}

/** What the program says where an office's own text stands, by language, namespace and key. */
const shipped = new Map<string, { language: string; namespace: string; key: string; text: string }>();

/**
 * Says the office's own texts from now on, and those that ship wherever it has none any more. Their keys begin with
 * "screen/" and the namespace; what documents say on screens too, such as the history, is told apart by them.
 */
export async function sayOwn(
  language: Language,
  own: readonly { readonly key: string; readonly text: string }[],
): Promise<void> {
  await hold(language);
  for (const { language: of, namespace, key, text } of shipped.values())
    i18next.addResource(of, namespace, key, text);
  shipped.clear();
  const ofDocuments = new Map<string, string>();
  for (const { key: whole, text } of own) {
    const [, namespace, key] = /^screen\/([^.]+)\.(.+)$/.exec(whole) ?? [];
    if (namespace === undefined || key === undefined) {
      ofDocuments.set(whole, text);
      continue;
    }
    const before: unknown = i18next.getResource(language, namespace, key);
    if (typeof before !== 'string') continue;
    shipped.set(`${language} ${whole}`, { language, namespace, key, text: before });
    i18next.addResource(language, namespace, key, text);
  }
  speakWith({
    [language]: {
      textFor: (key: string) => {
        const text = ofDocuments.get(key);
        return text === undefined ? undefined : { text, reviewed: false };
      },
    },
  });
  forgetSaid();
  await i18next.changeLanguage(i18next.language);
}

const currentLanguage = (): Language => (isLanguage(i18next.language) ? i18next.language : 'en');

const held = new Set<Language>();

async function hold(language: Language): Promise<void> {
  if (held.has(language)) return;
  const { first, rest } = parts[language];
  for (const texts of await Promise.all([first(), rest()]))
    for (const [namespace, content] of Object.entries(texts))
      i18next.addResourceBundle(language, namespace, content);
  forgetSaid();
  held.add(language);
}

/** Texts of one namespace, with those of `common` as `t('common:…')`. */
export function useText<Namespace extends TextNamespace>(namespace: Namespace) {
  const { t } = useTranslation([namespace, 'common']);
  return { t: saidOnce(t) };
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
  return {
    language,

    direction: directionOf(language),
    locale: localeOf(language),
  };
}
