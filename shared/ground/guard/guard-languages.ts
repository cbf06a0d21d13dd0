import type { GuardWords } from './guard-words.ts';
import { arWords } from './words/ar.ts';
import { enWords } from './words/en.ts';
import { esWords } from './words/es.ts';
import { frWords } from './words/fr.ts';
import { ruWords } from './words/ru.ts';
import { zhWords } from './words/zh.ts';

interface Tongue {
  /** Made when a text is first read: thousands of patterns are no part of starting. */
  readonly words: () => GuardWords;
  /** The letters that it is written in: a sentence without any of them is in another language. */
  readonly letters: RegExp;
}

const latin = /[a-z]/i;

const english: Tongue = { words: enWords, letters: latin };

const languages: Readonly<Record<string, Tongue>> = {
  en: english,
  fr: { words: frWords, letters: latin },
  es: { words: esWords, letters: latin },
  ar: { words: arWords, letters: /\p{Script=Arabic}/u },
  ru: { words: ruWords, letters: /\p{Script=Cyrillic}/u },
  zh: { words: zhWords, letters: /\p{Script=Han}/u },
};

/** The words to look for in a folded text: those of one language and English, or all whose letters it is written in. */
export function tonguesOf(text: string, language: string | undefined): readonly GuardWords[] {
  const chosen = language === undefined ? undefined : languages[language.split('-')[0] ?? ''];
  const tried = chosen ? [...new Set([chosen, english])] : Object.values(languages);
  return tried.filter(({ letters }) => letters.test(text)).map(({ words }) => words());
}
