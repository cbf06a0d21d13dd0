import { z } from 'zod';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { countryCodeSchema } from '../../record/shapes/partner.ts';
import { isOffice, officeLabel, officeNotKnown } from '../standing/registered-by.ts';
import { type FiguredRow, isCounted } from './figured-row.ts';
import { groupOf, partnerGroups } from './partner-group.ts';

/** Which partners figures are about; what is left out filters nothing. */
export const portfolioFilterSchema = z.object({
  country: countryCodeSchema.optional(),
  /** Kind of partner. */
  kind: z.enum(partnerGroups).optional(),
  /** Partners in scope alone, as offices report, those out of scope, or all of them. */
  scope: z.enum(['in', 'out', 'all']).default('in'),
  /** A UN entity that an agreement or an assessment of the partner names. */
  entity: z.string().trim().min(1).max(60).optional(),
  /** The office whose device added the partner, by name or by name and UN entity; `-` where that is not known. */
  office: z.string().trim().min(1).max(300).optional(),
  /** Partners with an active agreement, or without one. */
  agreement: z.enum(['active', 'none']).optional(),
  /** First day of the period of what happened; the first of January of the year when left out. */
  from: plainDateSchema.optional(),
});
export type PortfolioFilter = z.infer<typeof portfolioFilterSchema>;

/** Whether a partner passes everything but the scope, which some figures count across. */
export function passesFilter(row: FiguredRow, filter: PortfolioFilter): boolean {
  const { country, kind, entity, office, agreement } = filter;
  if (country !== undefined && row.country !== country) return false;
  if (kind !== undefined && groupOf(row.type) !== kind) return false;
  if (office !== undefined && !isOffice(row.registeredBy, office)) return false;
  if (agreement !== undefined && hasActiveAgreement(row) !== (agreement === 'active')) return false;
  const named = entity?.toLowerCase();
  return named === undefined || row.portfolio.entities.some((each) => each.toLowerCase() === named);
}

export function passesScope({ inScope }: Pick<FiguredRow, 'inScope'>, { scope }: PortfolioFilter): boolean {
  return scope === 'all' || inScope === (scope === 'in');
}

export function hasActiveAgreement({ agreements }: Pick<FiguredRow, 'agreements'>): boolean {
  return agreements.some(({ status }) => status === 'active');
}

/** Countries, UN entities and offices to choose from, over all partners that count; what is not known stands last. */
export function choicesOf(rows: readonly FiguredRow[]) {
  const counted = rows.filter(isCounted);
  return {
    countries: [...new Set(counted.flatMap(({ country }) => country ?? []))].sort(),
    entities: [...new Set(counted.flatMap(({ portfolio }) => portfolio.entities))].sort(),
    offices: officesOf(counted),
  };
}

/** Labels of offices, one of each whatever its letter case, and `-` at the end where the office of a partner is not known. */
function officesOf(rows: readonly FiguredRow[]): string[] {
  const labels = new Map<string, string>();
  for (const { registeredBy } of rows) {
    const label = officeLabel(registeredBy);
    if (!labels.has(label.toLowerCase())) labels.set(label.toLowerCase(), label);
  }
  const isUnknown = labels.delete(officeNotKnown);
  return [...[...labels.values()].sort(), ...(isUnknown ? [officeNotKnown] : [])];
}
