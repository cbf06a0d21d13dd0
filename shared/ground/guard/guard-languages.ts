import { once } from '../once.ts';
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

/** What a text of one language is read by. */
export interface Tongue {
  readonly words: GuardWords;
  readonly signs: SignWords;
  readonly story: StoryWords;
}

interface Language {
  /** Made when a text is first read: thousands of patterns are no part of starting. */
  readonly tongue: () => Tongue;
  /** The same in its parts, for who makes them ready one after the other. */
  readonly parts: readonly (() => GuardWords | SignWords | StoryWords)[];
  /** The letters that it is written in: a sentence without any of them is in another language. */
  readonly letters: RegExp;
}

const latin = /[a-z]/i;

const language = (
  letters: RegExp,
  words: () => GuardWords,
  signs: () => SignWords,
  story: () => StoryWords,
): Language => {
  const [ownWords, ownSigns, ownStory] = [once(words), once(signs), once(story)];
  return {
    letters,
    parts: [ownWords, ownSigns, ownStory],
    tongue: once(() => ({ words: ownWords(), signs: ownSigns(), story: ownStory() })),
  };
};

const english = language(latin, enWords, enSigns, enStory);

const languages: Readonly<Record<string, Language>> = {
  en: english,
  fr: language(latin, frWords, frSigns, frStory),
  es: language(latin, esWords, esSigns, esStory),
  ar: language(/\p{Script=Arabic}/u, arWords, arSigns, arStory),
  ru: language(/\p{Script=Cyrillic}/u, ruWords, ruSigns, ruStory),
  zh: language(/\p{Script=Han}/u, zhWords, zhSigns, zhStory),
};

/** What to look for in a folded text: that of one language and English, or all whose letters it is written in. */
export function tonguesOf(text: string, code: string | undefined): readonly Tongue[] {
  const chosen = code === undefined ? undefined : languages[code.split('-')[0] ?? ''];
  const tried = chosen ? [...new Set([chosen, english])] : Object.values(languages);
  return tried.filter(({ letters }) => letters.test(text)).map(({ tongue }) => tongue());
}

/** All that texts in letters like those of `sample` are read by, part by part. */
export function partsFor(sample: string): readonly (() => GuardWords | SignWords | StoryWords)[] {
  return Object.values(languages)
    .filter(({ letters }) => letters.test(sample))
    .flatMap(({ parts }) => parts);
}
