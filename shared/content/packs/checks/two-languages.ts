import {
  type ContentCheck,
  englishOf,
  type Finding,
  type InLanguage,
  type ParsedFiles,
} from '../../files/content-files.ts';
import { leavesOf } from './leaves.ts';

/** Small words that one of these languages has and the others lack; sentences of some length have several. */
const smallWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words('the and of that with which their is are has have from this who what by it its they them'),
  fr: words('le les des du et une qui dans pour avec est sont aux au cette ces par sur leur leurs il elle'),
  es: words('el los las del y una para con es por se su sus como lo al esta este estas cuando sin'),
};

/** The script in which a language is written; of one that isn't named here, the script says nothing. */
const scripts: readonly { readonly languages: readonly string[]; readonly letters: RegExp }[] = [
  { languages: ['en', 'fr', 'es', 'pt', 'sw', 'ht'], letters: /\p{Script=Latin}+/gu },
  { languages: ['ar', 'fa', 'ur', 'ps'], letters: /\p{Script=Arabic}+/gu },
  { languages: ['ru', 'uk'], letters: /\p{Script=Cyrillic}+/gu },
  { languages: ['zh'], letters: /\p{Script=Han}+/gu },
];

/** So many small words in a row of another language, and none of the own, are a sentence of that language. */
const enoughWords = 4;
/** So many words in another script are more than a name. Latin stands in every language, as abbreviations and titles do. */
const enoughInScript = { latin: 6, other: 3 };

export const twoLanguages: ContentCheck<Pick<ParsedFiles<unknown, InLanguage>, 'texts'>> = {
  name: 'two-languages',
  description:
    'A text file has one language: a form in two at once is made by the program, from one file for each.',
  find: (content) => {
    const english = new Map(leavesOf(englishOf(content)?.text ?? {}).map(({ path, text }) => [path, text]));
    return content.texts.flatMap(({ file, text }) =>
      leavesOf(text).flatMap(({ path, text: said }): Finding[] => {
        const isLeft = text.language !== 'en' && said === english.get(path) && isSentence(said);
        const other = isLeft ? '"en"' : otherLanguageIn(said, text.language);
        return other === null
          ? []
          : [
              {
                place: `${file} → ${path}`,
                what: `The text is in "${text.language}" and holds words in ${other}: “${start(said)}”.`,
                fix: 'Leave one language here, and put the other into its own file.',
              },
            ];
      }),
    );
  },
};

/** Longer than a name or an abbreviation, which languages share. */
const isSentence = (text: string) => (text.match(/\p{L}+/gu)?.length ?? 0) > 5;

const start = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** The language that stands in a text beside its own, as people say it; null where none is found. */
export function otherLanguageIn(text: string, language: string): string | null {
  const [base = ''] = language.split('-');
  // What is quoted is a name or a title, and may be in any language.
  const own = text.replace(/[“"«][^“”"«»]*[”"»]/g, ' ');
  return otherScriptIn(own, base) ?? otherWordsIn(own, base);
}

function otherScriptIn(text: string, language: string): string | null {
  const script = scripts.findIndex(({ languages }) => languages.includes(language));
  if (script < 0) return null;
  const ownLetters = text.match(scripts[script]?.letters ?? /$^/)?.length ?? 0;
  for (const [index, { languages, letters }] of scripts.entries()) {
    if (index === script) continue;
    const found = text.match(letters)?.length ?? 0;
    const isLatin = index === 0;
    const isMuch = isLatin
      ? found >= enoughInScript.latin && found > ownLetters
      : found >= enoughInScript.other;
    if (isMuch) return isLatin ? 'a language of Latin letters' : `"${languages[0]}"`;
  }
  return null;
}

function otherWordsIn(text: string, language: string): string | null {
  if (!Object.hasOwn(smallWords, language)) return null;
  for (const part of text.toLowerCase().split(/[\n.;:!?/|•()–—]+/)) {
    const said = part.match(/\p{L}+/gu) ?? [];
    const count = (of: string) => said.filter((word) => smallWords[of]?.has(word)).length;
    if (count(language) > 0) continue;
    const other = Object.keys(smallWords).find((of) => of !== language && count(of) >= enoughWords);
    if (other !== undefined) return `"${other}"`;
  }
  return null;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
