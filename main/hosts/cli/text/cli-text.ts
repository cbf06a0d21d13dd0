import type { UnLanguage } from '../../../../shared/ground/un-languages.ts';

const english = () => import('./en.json', { with: { type: 'json' } });

/** Words of the command line for people; every language has all of them. */
export type CliWords = Awaited<ReturnType<typeof english>>['default'];

/** What the command line says in one language. */
export interface CliText {
  readonly language: UnLanguage;
  readonly words: CliWords;
  /** What each request does, by its command. */
  readonly summaries: Readonly<Record<string, string>>;
}

type Loaded<Content> = Promise<{ readonly default: Content }>;
interface Parts {
  readonly words: () => Loaded<CliWords>;
  readonly summaries: () => Loaded<Readonly<Record<string, string>>>;
}

// Each by itself: nobody waits for a language that isn't spoken.
const parts: Readonly<Record<UnLanguage, Parts>> = {
  en: {
    words: english,
    summaries: () => import('../summaries.json', { with: { type: 'json' } }),
  },
  fr: {
    words: () => import('./fr.json', { with: { type: 'json' } }),
    summaries: () => import('./summaries/fr.json', { with: { type: 'json' } }),
  },
  es: {
    words: () => import('./es.json', { with: { type: 'json' } }),
    summaries: () => import('./summaries/es.json', { with: { type: 'json' } }),
  },
  ar: {
    words: () => import('./ar.json', { with: { type: 'json' } }),
    summaries: () => import('./summaries/ar.json', { with: { type: 'json' } }),
  },
  ru: {
    words: () => import('./ru.json', { with: { type: 'json' } }),
    summaries: () => import('./summaries/ru.json', { with: { type: 'json' } }),
  },
  zh: {
    words: () => import('./zh.json', { with: { type: 'json' } }),
    summaries: () => import('./summaries/zh.json', { with: { type: 'json' } }),
  },
};

/** Loads one language alone. */
export async function cliText(language: UnLanguage): Promise<CliText> {
  const { words, summaries } = parts[language];
  const [said, told] = await Promise.all([words(), summaries()]);
  return { language, words: said.default, summaries: told.default };
}
