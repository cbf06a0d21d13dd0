import { type MessageCode, refuse } from '../../../shared/contract/messages.ts';
import type { PartnerFields } from '../../../shared/partner/partner.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Journal } from '../journal.ts';

/** The fields with the id of the headquarters, which may be named by reference; it must be in this register. */
export function resolveHeadquarters<Fields extends Partial<PartnerFields>>(
  journal: Journal,
  fields: Fields,
): Result<Fields, MessageCode> {
  const { headquartersId: named } = fields;
  if (!named) return ok(fields);
  const headquartersId = journal.rows.partnerOf(named);
  return headquartersId
    ? ok({ ...fields, headquartersId })
    : refuse('PARTNER_NOT_FOUND', { reference: named });
}
