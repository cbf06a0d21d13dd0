import type { AnnexWord } from '../../content/clause/annex-words.ts';
import type { Rating } from '../../content/instrument/instrument.ts';
import type { PartnerFields } from '../../record/shapes/partner.ts';
import type { Agreement } from '../../rules/agreement/agreement-state.ts';
import type { EffectiveLibrary } from '../../rules/clause/effective-library.ts';
import type { Action } from '../../rules/plan/plan-state.ts';

export type Placeholder = EffectiveLibrary['placeholders'][number];

/** Everything that an annex is made from. */
export interface AnnexSources {
  readonly library: EffectiveLibrary;
  readonly agreement: Agreement;
  readonly partner: { readonly reference: string; readonly fields: PartnerFields };
  /** Rating of the determination that stands; null without one. */
  readonly rating: Rating | null;
  /** Open actions of the plan, with the last day of the improvement window. */
  readonly plan: { readonly actions: readonly Action[]; readonly deadline: string | null };
  /** The office's own values for blanks, by placeholder id. */
  readonly defaults: Readonly<Record<string, string>>;
  readonly fictional: boolean;
}

/** A fixed word of the annex in a language; English where a language lacks it. `{name}` parts are filled. */
export function annexWord(
  library: EffectiveLibrary,
  language: string,
  word: AnnexWord,
  values: Readonly<Record<string, string>> = {},
): string {
  const template = library.words[language]?.annex[word] ?? library.words.en?.annex[word] ?? '';
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
