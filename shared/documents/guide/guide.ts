import type { UnLanguage } from '../../ground/un-languages.ts';
import { type GuideChapterId, type GuidePart, type GuideText, guideChapters } from './guide-text.ts';
import quoted from './quoted.json' with { type: 'json' };
import { guideAr } from './text/ar.ts';
import { guideEn } from './text/en.ts';
import { guideEs } from './text/es.ts';
import { guideFr } from './text/fr.ts';
import { guideRu } from './text/ru.ts';
import { guideZh } from './text/zh.ts';

const texts: Readonly<Record<UnLanguage, GuideText>> = {
  en: guideEn,
  fr: guideFr,
  es: guideEs,
  ar: guideAr,
  ru: guideRu,
  zh: guideZh,
};

/** Words of the guide, those in bold being names on the screens. */
export interface GuideRun {
  readonly text: string;
  readonly strong: boolean;
}

/** The text of a language; names are still keys in it. */
export function guideOf(language: UnLanguage): GuideText {
  return texts[language];
}

/** Every piece of a chapter's words, in their order: what a person reads, and what a picture shows. */
export function wordsOf(part: GuidePart): readonly string[] {
  if (part.kind === 'steps') return part.items;
  return [part.kind === 'picture' ? part.alt : part.text];
}

/** The keys of the texts of the screens that the guide quotes in a language. */
export function quotedKeys(guide: GuideText): readonly string[] {
  const words = guideChapters.flatMap((id) => guide.chapters[id].parts.flatMap(wordsOf));
  const found = words.flatMap((each) => [...each.matchAll(/\[\[([^\]]+)\]\]/g)].map(([, key]) => key ?? ''));
  return [...new Set(found)].sort();
}

/** Words with the names that the screens give; a key that has none is shown as such, and fails a test. */
export function runsOf(words: string, language: UnLanguage): readonly GuideRun[] {
  const names: Readonly<Record<string, string>> = quoted[language];
  const said = words.replaceAll(/\[\[([^\]]+)\]\]/g, (_, key: string) => wholeName(names[key] ?? key));
  return said
    .split('**')
    .map((text, at) => ({ text, strong: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** Without the dots that only say that a dialog follows: in a sentence they would stand before its end. */
const wholeName = (name: string) => name.replace(/…$/, '');

/** Words without marks, as documents and readers aloud take them: names stand in the language's own quotation marks. */
export function plainWords(words: string, language: UnLanguage): string {
  return runsOf(words, language)
    .map(({ text, strong }) => (strong ? quotedIn(language, text) : text))
    .join('');
}

function quotedIn(language: UnLanguage, name: string): string {
  switch (language) {
    case 'en':
    case 'zh':
      return `“${name}”`;
    case 'fr':
      return `«\u00a0${name}\u00a0»`;
    default:
      return `«${name}»`;
  }
}

/** The chapters of a language in order. */
export function chaptersOf(language: UnLanguage): readonly {
  readonly id: GuideChapterId;
  readonly title: string;
  readonly parts: readonly GuidePart[];
}[] {
  return guideChapters.map((id) => ({ id, ...texts[language].chapters[id] }));
}
