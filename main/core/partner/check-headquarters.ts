import { type MessageCode, refuse } from '../../../shared/contract/messages.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Journal } from '../journal.ts';

/** A headquarters named by id must be a partner of this register. */
export function checkHeadquarters(
  journal: Journal,
  id: string | null | undefined,
): Result<null, MessageCode> {
  return !id || journal.rows.get(id) ? ok(null) : refuse('PARTNER_NOT_FOUND', { reference: id });
}
