import type { PerLanguage } from './annex-model.ts';
import type { AnnexPlan } from './annex-plan.ts';
import { annexWord } from './annex-sources.ts';

/** What a blank prints in each language: its value, or its label as something to be filled in. */
export function blankOf({ sources, options, placeholders }: AnnexPlan, id: string): PerLanguage {
  const { library } = sources;
  return options.languages.map((language) => {
    const value = placeholders.find((blank) => blank.id === id)?.value(language) ?? null;
    const label = (library.words[language] ?? library.words.en)?.placeholders[id]?.label ?? id;
    return value ?? annexWord(library, language, 'unanswered', { label });
  });
}
