import { wordsOf } from '../../../../../shared/content/instrument-draft/begin-draft.ts';
import type { DraftWords } from '../../../../../shared/content/instrument-draft/draft.ts';
import type { Editor } from '../use-editor.ts';

export interface Ours {
  readonly text: string;
  readonly language: string;
  readonly isModel: boolean;
}

/**
 * What stands on our side for a text: what the copied version says in the language, else in English, else what the
 * draft itself says in English; null where nobody has said it yet.
 */
export function useOurs(
  { base, draft }: Editor,
  language: string,
): (read: (words: DraftWords) => string | undefined) => Ours | null {
  const isModel = base?.definition.modelText ?? false;
  const own = base?.texts[language];
  const english = base?.texts.en;
  const sides: readonly {
    readonly words: DraftWords;
    readonly language: string;
    readonly isModel: boolean;
  }[] = [
    ...(own ? [{ words: wordsOf(own), language, isModel }] : []),
    ...(english && language !== 'en' ? [{ words: wordsOf(english), language: 'en', isModel }] : []),
    ...(draft.words.en && language !== 'en'
      ? [{ words: draft.words.en, language: 'en', isModel: false }]
      : []),
  ];
  return (read) => {
    for (const side of sides) {
      const text = read(side.words)?.trim() ?? '';
      if (text !== '') return { text, language: side.language, isModel: side.isModel };
    }
    return null;
  };
}
