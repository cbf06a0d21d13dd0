import type { Risk } from '../../../../shared/content/instrument/instrument.ts';

/** On what a table was read: a rating or risk that stands, or what is assumed while there is none. */
export type ReadBy = 'rating' | 'risk' | 'any-risk' | 'emergency' | 'no-contact';

export type RhythmRule =
  | { readonly kind: 'rating'; readonly by: ReadBy }
  | {
      readonly kind: 'cash';
      readonly by: ReadBy;
      /** Limit of the row in US dollars, and whether the row lies above it. */
      readonly limit: number;
      readonly isAbove: boolean;
      readonly risk: Risk | null;
    };

/** Reads the row that a rhythm names, such as "unicef-programme-visits/to-500000/risk/high"; null when it is no row. */
export function readRule(rule: string): RhythmRule | null {
  const [, second = '', third = '', fourth = ''] = rule.split('/');
  const cash = /^(to|above)-(\d+(?:\.\d+)?)$/.exec(second);
  if (!cash) return isReadBy(second) ? { kind: 'rating', by: second } : null;
  if (!isReadBy(third)) return null;
  return {
    kind: 'cash',
    by: third,
    limit: Number(cash[2]),
    isAbove: cash[1] === 'above',
    risk: isRisk(fourth) ? fourth : null,
  };
}

const isReadBy = (text: string): text is ReadBy =>
  ['rating', 'risk', 'any-risk', 'emergency', 'no-contact'].includes(text);
const isRisk = (text: string): text is Risk => ['low', 'moderate', 'high'].includes(text);
