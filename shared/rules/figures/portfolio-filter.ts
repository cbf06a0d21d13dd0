import { z } from 'zod';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { countryCodeSchema } from '../../record/shapes/partner.ts';
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
  /** Partners with an active agreement, or without one. */
  agreement: z.enum(['active', 'none']).optional(),
  /** First day of the period of what happened; the first of January of the year when left out. */
  from: plainDateSchema.optional(),
});
export type PortfolioFilter = z.infer<typeof portfolioFilterSchema>;

/** Whether a partner passes everything but the scope, which some figures count across. */
export function passesFilter(row: FiguredRow, filter: PortfolioFilter): boolean {
  const { country, kind, entity, agreement } = filter;
  if (country !== undefined && row.country !== country) return false;
  if (kind !== undefined && groupOf(row.type) !== kind) return false;
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

/** Countries and UN entities to choose from, over all partners that count. */
export function choicesOf(rows: readonly FiguredRow[]): { countries: string[]; entities: string[] } {
  const counted = rows.filter(isCounted);
  return {
    countries: [...new Set(counted.flatMap(({ country }) => country ?? []))].sort(),
    entities: [...new Set(counted.flatMap(({ portfolio }) => portfolio.entities))].sort(),
  };
}
