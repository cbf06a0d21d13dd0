import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { PartnerFields } from '../../../shared/record/shapes/partner.ts';
import type { Journal } from '../journal.ts';

/** The fields with the id of the headquarters, which may be named by reference; it must be in this register,
 * and `self`, the partner that names it, nowhere above it. */
export function resolveHeadquarters<Fields extends Partial<PartnerFields>>(
  journal: Journal,
  fields: Fields,
  self: string | null = null,
): Result<Fields, 'PARTNER_NOT_FOUND' | 'HEADQUARTERS_CIRCLE'> {
  const { headquartersId: named } = fields;
  if (!named) return ok(fields);
  const headquartersId = journal.rows.partnerOf(named);
  if (!headquartersId) return refuse('PARTNER_NOT_FOUND', { reference: named });
  const seen = new Set<string>();
  for (
    let above = journal.rows.get(headquartersId);
    above;
    above = journal.rows.get(above.headquartersId ?? '')
  ) {
    // Its own headquarters is another refusal; a circle that two devices made between others is none of this one's.
    if (above.headquartersId === self && self !== null && headquartersId !== self) {
      return refuse('HEADQUARTERS_CIRCLE', { partner: above.name });
    }
    if (seen.has(above.id)) break;
    seen.add(above.id);
  }
  return ok({ ...fields, headquartersId });
}
