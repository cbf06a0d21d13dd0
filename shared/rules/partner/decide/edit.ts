import { canonicalJson } from '../../../ground/canonical-json.ts';
import { refuse } from '../../../ground/refusals/messages.ts';
import { ok, type Result } from '../../../ground/result.ts';
import type { PartnerFile } from '../../../record/file/partner-file.ts';
import { archivedReason, partnerField } from '../../../record/file/partner-state.ts';
import type { Decided } from '../../../record/journal/decision.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { emptyPartnerFields, type PartnerField, type PartnerFields } from '../../../record/shapes/partner.ts';
import { checkFields, tidyFields } from './check-fields.ts';

/** Adds a partner. Takes its new id and reference, and the fields that are known. */
export function decideCreate(
  id: string,
  reference: string,
  given: Partial<PartnerFields> & { name: string },
) {
  const fields = checkFields(tidyFields({ ...emptyPartnerFields, ...given }), id);
  return fields.ok ? ok([draftEntry('partner.created', { reference, fields: fields.value })]) : fields;
}

/** Changes fields, as far as they differ from what is recorded; a field in conflict is settled by the new value. */
export function decideEdit(file: PartnerFile, given: Partial<PartnerFields>) {
  const active = ensureActive(file);
  if (!active.ok) return active;
  const fields = checkFields(tidyFields(given), file.id);
  if (!fields.ok) return fields;
  const set = Object.fromEntries(
    Object.entries(fields.value).filter(
      ([field, value]) =>
        (file.registers[`partner/${field}`]?.length ?? 0) > 1 ||
        canonicalJson(value) !== canonicalJson(partnerField(file, field as PartnerField)),
    ),
  );
  return Object.keys(set).length > 0
    ? ok([draftEntry('partner.edited', { set })])
    : refuse('NOTHING_TO_CHANGE');
}

/** Takes a partner off the lists; nothing is deleted. */
export function decideArchive(file: PartnerFile, reason: string): Decided<'PARTNER_ARCHIVED'> {
  const active = ensureActive(file);
  return active.ok ? ok([draftEntry('partner.archived', { reason })]) : active;
}

export function decideRestore(file: PartnerFile): Decided<'PARTNER_NOT_ARCHIVED'> {
  if (archivedReason(file) === null)
    return refuse('PARTNER_NOT_ARCHIVED', { partner: partnerField(file, 'name') });
  return ok([draftEntry('partner.restored', {})]);
}

/** Refuses changes to an archived partner. */
export function ensureActive(file: PartnerFile): Result<null, 'PARTNER_ARCHIVED'> {
  return archivedReason(file) === null
    ? ok(null)
    : refuse('PARTNER_ARCHIVED', { partner: partnerField(file, 'name') });
}
