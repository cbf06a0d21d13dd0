import type { DraftFacts } from './draft.ts';

/** Limits and months that nobody has said yet stay empty: a default that looks like a decision would be taken for one. */
const noClocks: DraftFacts['clocks'] = {
  improvementMonths: null,
  extensionMonths: null,
  validityMonths: null,
  expiryWarningMonths: [],
  emergencyMonths: null,
};

const band = (
  rating: 'full' | 'medium' | 'low' | 'moderate' | 'high',
  risk: 'low' | 'moderate' | 'high',
) => ({
  rating,
  from: null,
  to: null,
  risk,
  capacityLabel: '',
});

/** The facts of an instrument that is begun from nothing: standards are numbered, and only numbers that follow are set. */
export function emptyFacts(scale: DraftFacts['scale'], standards: number): DraftFacts {
  const isMet = scale === 'met';
  return {
    id: '',
    status: 'current',
    scale,
    naPolicy: 'counts-as-met',
    excludedFrom: isMet
      ? [
          { rating: 'full', percent: 100 },
          { rating: 'medium', percent: null },
          { rating: 'low', percent: 0 },
        ]
      : [],
    answers: isMet
      ? []
      : [
          { id: 'level-1', points: 1 },
          { id: 'level-2', points: 2 },
          { id: 'level-3', points: 3 },
        ],
    standards: Array.from({ length: standards }, (_, index) => emptyStandard(index + 1)),
    bands: isMet
      ? [band('full', 'low'), band('medium', 'moderate'), band('low', 'high')]
      : [band('low', 'low'), band('moderate', 'moderate'), band('high', 'high')],
    clocks: noClocks,
    rhythms: [
      {
        id: 'by-rating',
        kind: 'by-rating',
        everyMonths: isMet ? { full: 12, medium: 6, low: 3 } : { low: 12, moderate: 6, high: 3 },
        assumed: isMet
          ? { emergency: 'low', 'no-contact': 'full' }
          : { emergency: 'high', 'no-contact': 'low' },
        source: 'The office’s own choice',
      },
    ],
  };
}

/** A standard of which only its number is known. */
export function emptyStandard(number: number): DraftFacts['standards'][number] {
  return { id: `CS${number}`, protocolReference: '', naAllowed: false, evidence: ['other'], weight: null };
}
