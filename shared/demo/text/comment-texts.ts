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

/**
 * Sentences of one language. Slots in braces are filled with facts of the organisation: {staff}, {trained},
 * {volunteers}, {sites}, {town}, {year} of its policy, {month} of the comment's own date, {few} a small number.
 */
export interface CommentTexts {
  readonly self: Readonly<Record<Topic, { readonly met: readonly string[]; readonly open: readonly string[] }>>;
  readonly review: Readonly<Record<Topic, { readonly met: readonly string[]; readonly open: readonly string[] }>>;
  /** A second look finds the gap closed. */
  readonly closing: Readonly<Record<Topic, readonly string[]>>;
  /** Why a standard does not apply, in the partner's words; the reviewer's comment on it. */
  readonly notApplicable: Readonly<
    Record<'subcontracting' | 'correction', { readonly reasons: readonly string[]; readonly comments: readonly string[] }>
  >;
}
