import type { AnnexWord } from '../../content/clause/annex-words.ts';
import type { Rating } from '../../content/instrument/instrument.ts';
import type { PartnerFields } from '../../record/shapes/partner.ts';
import type { Agreement } from '../../rules/agreement/agreement-state.ts';
import type { SubAgreement } from '../../rules/agreement/sub-agreement-state.ts';
import type { EffectiveLibrary } from '../../rules/clause/effective-library.ts';
import type { ActionWords } from '../../rules/plan/action-words.ts';
import type { Action } from '../../rules/plan/plan-state.ts';
import { type Direction, keepingSides } from '../report/text/direction.ts';

export type Placeholder = EffectiveLibrary['placeholders'][number];

/** Everything that an annex is made from. */
export interface AnnexSources {
  readonly library: EffectiveLibrary;
  readonly agreement: Agreement;
  /** The contract of the partner that a flow-down annex is made for; null for an annex of the agreement itself. */
  readonly subAgreement: Pick<SubAgreement, 'id' | 'fields'> | null;
  readonly partner: { readonly reference: string; readonly fields: PartnerFields };
  /** Rating of the determination that stands; null without one. */
  readonly rating: Rating | null;
  /** Open actions of the plan, with the last day of the improvement window. */
  readonly plan: {
    readonly actions: readonly Action[];
    readonly deadline: string | null;
    /** What an action is called and how it is verified, in a language of the annex as far as nobody edited it. */
    readonly wordsOf: (action: Action, language: string) => ActionWords;
  };
  /** The office's own values for blanks, by placeholder id. */
  readonly defaults: Readonly<Record<string, string>>;
  /** What the decision on the partner asks for beside the plan; null where it asks for nothing. */
  readonly conditions: string | null;
  /** Day on which the annex is made: dates of the plan before it have passed. */
  readonly today: string;
  readonly fictional: boolean;
}

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

/** The direction in which a language of annexes is written. */
export function directionOf(language: string): Direction {
  return rightToLeft.has(language) ? 'rtl' : 'ltr';
}

/** A fixed word of the annex in a language; English where a language lacks it. `{name}` parts are filled. */
export function annexWord(
  library: EffectiveLibrary,
  language: string,
  word: AnnexWord,
  values: Readonly<Record<string, string>> = {},
): string {
  const template = library.words[language]?.annex[word] ?? library.words.en?.annex[word] ?? '';
  const direction = directionOf(language);
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    values[name] === undefined ? whole : keepingSides(values[name], direction),
  );
}
