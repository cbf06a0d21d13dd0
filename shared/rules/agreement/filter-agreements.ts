import type { AgreementStatus } from '../../record/shapes/agreement.ts';
import type { AgreementRow } from './agreement-view.ts';

export interface AgreementFilter {
  readonly status?: AgreementStatus | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  readonly entity?: string | undefined;
  /** Active ones by whether a valid assessment or basis carries them. */
  readonly assessment?: 'missing' | 'valid' | undefined;
  readonly clauses?: 'missing' | 'unchecked' | 'complete' | undefined;
}

/** Whether an agreement passes. One that names no country is where its partner is (`partnerCountry`). */
export function passesAgreementFilter(
  {
    status,
    countries,
    entities,
    counts,
    gate,
  }: Pick<AgreementRow, 'status' | 'countries' | 'entities' | 'counts' | 'gate'>,
  partnerCountry: string | null,
  filter: AgreementFilter,
): boolean {
  if (filter.status !== undefined && status !== filter.status) return false;
  if (filter.country !== undefined) {
    const where = countries.length > 0 ? countries : [partnerCountry];
    if (!where.includes(filter.country)) return false;
  }
  if (filter.assessment !== undefined) {
    if (status !== 'active' || (gate === null) !== (filter.assessment === 'valid')) return false;
  }
  const entity = filter.entity?.trim().toLowerCase();
  if (entity !== undefined && !entities.some((each) => each.toLowerCase() === entity)) return false;
  return hasClauses(counts, filter.clauses);
}

/** "missing" and "unchecked" may both hold of one agreement; "complete" is neither. What came back changed waits to be judged. */
function hasClauses(
  { absent, unchecked, changed }: AgreementRow['counts'],
  asked: AgreementFilter['clauses'],
): boolean {
  switch (asked) {
    case 'missing':
      return absent > 0;
    case 'unchecked':
      return unchecked + changed > 0;
    case 'complete':
      return absent === 0 && unchecked === 0 && changed === 0;
    case undefined:
      return true;
  }
}
