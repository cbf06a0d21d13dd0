import type { PackWords } from '../../../shared/content/packs/words.ts';
import { type UnLanguage, unLanguages } from '../../../shared/ground/un-languages.ts';
import { type OwnWords, speakWith } from '../../../shared/ground/words/words-in-use.ts';
import type { Ports } from '../app.ts';
import { contentOf } from '../content/kept-packs.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import { isStorageFailure, type WorkspaceStore } from '../ports.ts';

/** What reading a kept pack needs. */
interface Reading {
  readonly ports: Pick<Ports, 'readKeptArchive'>;
}

/** A text as a pack brought it, with the hash of the English that it was translated from. */
export type KeptWord = PackWords['words'][string];

/**
 * The office's own texts of a language, by key: a pack that came later stands before the earlier ones. A pack whose file
 * is missing is left to the list of packs, which names it; its texts are then those that ship.
 */
export function keptWords(
  session: Reading,
  journal: { readonly store: WorkspaceStore },
  language: UnLanguage,
): Map<string, KeptWord> {
  const words = new Map<string, KeptWord>();
  // Packs of other kinds aren't opened for it: a workspace opens without its documents where it can.
  for (const imported of loadWorkspaceFile(journal.store).packs.filter(({ kinds }) =>
    kinds.includes('words'),
  ))
    for (const part of contentOf(session, journal.store, imported)?.words ?? [])
      if (part.language === language)
        for (const [key, word] of Object.entries(part.words)) words.set(key, word);
  return words;
}

/**
 * Has documents of the open workspace written with the office's own texts. Documents that can't be read keep nobody from
 * opening the record: whoever needs one of them is told.
 */
export function speakWithKept(session: Reading, journal: { readonly store: WorkspaceStore }): void {
  speakWith({});
  try {
    const all = unLanguages.map((language) => [language, keptWords(session, journal, language)] as const);
    const own = all.filter(([, words]) => words.size > 0);
    speakWith(
      Object.fromEntries(own.map(([language, words]) => [language, ownWords(words, journal.store.sha256)])),
    );
  } catch (error) {
    if (!isStorageFailure(error)) throw error;
  }
}

/** What was translated from another English than today's would say something else, and is not used. */
function ownWords(words: ReadonlyMap<string, KeptWord>, sha256: (text: string) => string): OwnWords {
  return {
    textFor: (key, english) => {
      const word = words.get(key);
      return word && sha256(english) === word.english
        ? { text: word.text, reviewed: word.state.state === 'reviewed' }
        : undefined;
    },
  };
}
