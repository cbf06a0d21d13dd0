import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { PartnerFields } from '../../../shared/record/shapes/partner.ts';
import type { Journal } from '../journal.ts';

/** The fields with the id of the headquarters, which may be named by reference; it must be in this register. */
export function resolveHeadquarters<Fields extends Partial<PartnerFields>>(
  journal: Journal,
  fields: Fields,
): Result<Fields, 'PARTNER_NOT_FOUND'> {
  const { headquartersId: named } = fields;
  if (!named) return ok(fields);
  const headquartersId = journal.rows.partnerOf(named);
  return headquartersId
    ? ok({ ...fields, headquartersId })
    : refuse('PARTNER_NOT_FOUND', { reference: named });
}
