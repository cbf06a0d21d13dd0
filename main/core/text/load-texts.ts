import { documentCatalogues } from '../../../shared/documents/translation/catalogues.ts';
import { type OwnText, type TextRow, textRows } from '../../../shared/documents/translation/text-row.ts';
import type { UnLanguage } from '../../../shared/ground/un-languages.ts';
import { englishFor, textsIn } from '../../../shared/ground/words/text-keys.ts';
import { documentSource, type TextSource } from '../../../shared/ground/words/text-source.ts';
import type { Journal } from '../journal.ts';
import type { Session } from '../session.ts';
import { type KeptWord, keptWords } from './kept-words.ts';

/** All texts of the program in a language, with those that the office took in. */
export interface LoadedTexts {
  readonly sources: readonly TextSource[];
  readonly rows: readonly TextRow[];
  /** In use: their English is as it was when they were translated. */
  readonly own: ReadonlyMap<string, OwnText>;
  /** Keys of own texts whose English has changed since, or is gone. */
  readonly outdated: readonly string[];
}

export async function loadTexts(
  session: Session,
  journal: Journal,
  language: UnLanguage,
): Promise<LoadedTexts> {
  const sources = await textSources(session, language);
  const kept = keptWords(session, journal, language);
  const { sha256 } = journal.store;
  const english = englishIn(sources);
  const isCurrent = ([key, { english: hash }]: readonly [string, KeptWord]) => {
    const source = english(key);
    return source !== undefined && sha256(source) === hash;
  };
  const all = [...kept];
  const own = new Map(all.filter(isCurrent).map(([key, { text, state }]) => [key, { text, state }]));
  return {
    sources,
    rows: textRows(sources, language, own),
    own,
    outdated: all.filter((each) => !isCurrent(each)).map(([key]) => key),
  };
}

/** Every catalogue in English and the language: screens, documents, content. */
async function textSources({ ports }: Session, language: UnLanguage): Promise<TextSource[]> {
  const { screens, content } = await ports.programTexts();
  return [
    ...Object.entries(screens.en).map(([name, english]) => ({
      name: `screen/${name}`,
      kind: 'screens' as const,
      english: textsIn(english),
      own: textsIn(screens[language][name] ?? {}),
    })),
    ...documentCatalogues.map((each) => documentSource(each, language)),
    ...content.map(({ name, texts }) => ({
      name: `content/${name}`,
      kind: 'content' as const,
      english: textsIn(texts.en ?? {}),
      own: textsIn(texts[language] ?? {}),
    })),
  ];
}

/** The English of a key, which begins with the name of its catalogue. */
function englishIn(sources: readonly TextSource[]): (key: string) => string | undefined {
  const byName = new Map(sources.map((source) => [source.name, source.english]));
  return (key) => {
    for (let at = key.indexOf('.'); at > 0; at = key.indexOf('.', at + 1)) {
      const english = byName.get(key.slice(0, at));
      if (english) return englishFor(english, key.slice(at + 1));
    }
    return undefined;
  };
}
