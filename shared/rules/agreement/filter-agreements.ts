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
  /** Those with sub-agreements in force: where any lacks something, or where none does. */
  readonly subAgreements?: 'gaps' | 'complete' | undefined;
}

/** Whether an agreement passes. One that names no country is where its partner is (`partnerCountry`). */
export function passesAgreementFilter(
  {
    status,
    countries,
    entities,
    counts,
    subAgreements,
    gate,
  }: Pick<AgreementRow, 'status' | 'countries' | 'entities' | 'counts' | 'subAgreements' | 'gate'>,
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
  if (filter.subAgreements !== undefined) {
    const { active, gaps } = subAgreements;
    if (filter.subAgreements === 'gaps' ? gaps === 0 : active === 0 || gaps > 0) return false;
  }
  return hasClauses(counts, subAgreements.gaps, filter.clauses);
}

/** "missing" and "unchecked" may both hold of one agreement; "complete" is neither, and no sub-agreement lacks anything. What came back changed waits to be judged. */
function hasClauses(
  { absent, unchecked, changed }: AgreementRow['counts'],
  subGaps: number,
  asked: AgreementFilter['clauses'],
): boolean {
  switch (asked) {
    case 'missing':
      return absent > 0;
    case 'unchecked':
      return unchecked + changed > 0;
    case 'complete':
      return absent === 0 && unchecked === 0 && changed === 0 && subGaps === 0;
    case undefined:
      return true;
  }
}
