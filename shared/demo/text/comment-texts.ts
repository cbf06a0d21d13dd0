/** What the standards are about, on either instrument. */
export const topics = [
  'policy',
  'subcontracting',
  'vetting',
  'training',
  'reporting',
  'assistance',
  'investigation',
  'correction',
] as const;
export type Topic = (typeof topics)[number];

type Sentences = readonly string[];

/** Topics to which "not applicable" may be the answer (Decision 2). */
type OptionalTopic = 'subcontracting' | 'correction';

/**
 * Sentences of one language. Slots in braces are filled with facts of the organisation: {staff}, {trained},
 * {volunteers}, {sites}, {town}, {year} of its policy, {month} of the comment's own date, {few} a small number,
 * {some} a small number of sites, never more than there are.
 */
export interface PartnerTexts {
  readonly answers: Readonly<Record<Topic, { readonly met: Sentences; readonly open: Sentences }>>;
  /** Why a standard does not apply. */
  readonly reasons: Readonly<Record<OptionalTopic, Sentences>>;
}

export interface ReviewTexts {
  readonly answers: Readonly<Record<Topic, { readonly met: Sentences; readonly open: Sentences }>>;
  /** A second look finds the gap closed. */
  readonly closing: Readonly<Record<Topic, Sentences>>;
  /** On a standard that does not apply. */
  readonly accepted: Readonly<Record<OptionalTopic, Sentences>>;
}
