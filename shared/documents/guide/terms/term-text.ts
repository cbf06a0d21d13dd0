/** Terms that the screens explain where they stand. */
export const termIds = [
  'core-standard',
  'not-applicable',
  'ground',
  'self-score',
  'preliminary',
  'final',
  'capacity',
  'risk',
  'decision',
  'note-for-record',
  'improvement-window',
  're-review',
  'consequence',
  'validity',
  'emergency',
  'no-contact',
  'reliance',
  'gate',
  'practice-check',
  'scope',
] as const;
export type TermId = (typeof termIds)[number];

export interface GlossaryText {
  readonly title: string;
  readonly terms: Readonly<Record<TermId, { readonly name: string; readonly meaning: string }>>;
}
