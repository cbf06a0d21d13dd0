import type { ImportRow } from '../../partner/import/import-preview.ts';
import type { DuplicateCandidate, DuplicateReasonCode } from '../../partner/search/duplicates.ts';

/** Which partner of the register a row of a list is about. */
export type PartnerMatch =
  | { readonly kind: 'sure'; readonly partner: string }
  /** Ids of those that it may be, the likeliest first. */
  | { readonly kind: 'unsure'; readonly candidates: readonly string[] }
  | { readonly kind: 'none' };

/** Nobody compares more; the first are the likeliest. */
const MOST_CANDIDATES = 5;

/**
 * The one partner that a row is surely about: by its reference in the register (`partnersOf`, tried on the row's
 * numbers), by a vendor number, or by its name but for spelling. Everything less sure is left to a person.
 */
export function matchPartner(
  { fields, duplicates }: Pick<ImportRow, 'fields' | 'duplicates'>,
  partnersOf: (reference: string) => readonly string[],
): PartnerMatch {
  for (const { number } of fields.vendorNumbers ?? []) {
    const [partner, ...others] = partnersOf(number);
    if (partner === undefined) continue;
    return others.length === 0
      ? { kind: 'sure', partner }
      : { kind: 'unsure', candidates: [partner, ...others].slice(0, MOST_CANDIDATES) };
  }
  const known = duplicates.filter(({ kind }) => kind === 'existing');
  const sure = known.filter(isSure);
  // Offices of one organisation may share a vendor number; then the name decides.
  const surest = sure.filter((each) => has(each, 'same-vendor-number') && has(each, 'same-name'));
  const [only] = surest.length === 1 ? surest : sure;
  if (only && (surest.length === 1 || sure.length === 1)) return { kind: 'sure', partner: only.id };
  return known.length > 0
    ? { kind: 'unsure', candidates: known.slice(0, MOST_CANDIDATES).map(({ id }) => id) }
    : { kind: 'none' };
}

function isSure(candidate: DuplicateCandidate): boolean {
  const sameName = has(candidate, 'same-name');
  const elsewhere = has(candidate, 'other-country');
  if (has(candidate, 'same-vendor-number')) return sameName || !elsewhere;
  return sameName && !elsewhere && !has(candidate, 'country-office-of');
}

function has({ reasons }: DuplicateCandidate, code: DuplicateReasonCode): boolean {
  return reasons.some((reason) => reason.code === code);
}
