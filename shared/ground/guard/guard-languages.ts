import type { GuardWords } from './guard-words.ts';
import type { SignWords } from './sign-words.ts';
import { arSigns } from './signs/ar.ts';
import { enSigns } from './signs/en.ts';
import { esSigns } from './signs/es.ts';
import { frSigns } from './signs/fr.ts';
import { ruSigns } from './signs/ru.ts';
import { zhSigns } from './signs/zh.ts';
import { arStory } from './stories/ar.ts';
import { enStory } from './stories/en.ts';
import { esStory } from './stories/es.ts';
import { frStory } from './stories/fr.ts';
import { ruStory } from './stories/ru.ts';
import { zhStory } from './stories/zh.ts';
import type { StoryWords } from './story-words.ts';
import { arWords } from './words/ar.ts';
import { enWords } from './words/en.ts';
import { esWords } from './words/es.ts';
import { frWords } from './words/fr.ts';
import { ruWords } from './words/ru.ts';
import { zhWords } from './words/zh.ts';

export interface Tongue {
  readonly words: GuardWords;
  readonly signs: SignWords;
  readonly story: StoryWords;
  /** The letters that it is written in: a sentence without any of them is in another language. */
  readonly letters: RegExp;
}

const latin = /[a-z]/i;

const english: Tongue = { words: enWords, signs: enSigns, story: enStory, letters: latin };

const languages: Readonly<Record<string, Tongue>> = {
  en: english,
  fr: { words: frWords, signs: frSigns, story: frStory, letters: latin },
  es: { words: esWords, signs: esSigns, story: esStory, letters: latin },
  ar: { words: arWords, signs: arSigns, story: arStory, letters: /\p{Script=Arabic}/u },
  ru: { words: ruWords, signs: ruSigns, story: ruStory, letters: /\p{Script=Cyrillic}/u },
  zh: { words: zhWords, signs: zhSigns, story: zhStory, letters: /\p{Script=Han}/u },
};

/** The words to look for in a folded text: those of one language and English, or all whose letters it is written in. */
export function tonguesOf(text: string, language: string | undefined): readonly Tongue[] {
  const chosen = language === undefined ? undefined : languages[language.split('-')[0] ?? ''];
  const tried = chosen ? [...new Set([chosen, english])] : Object.values(languages);
  return tried.filter(({ letters }) => letters.test(text));
}
