import { canonicalJson } from '../../../ground/canonical-json.ts';
import { refuse } from '../../../ground/refusals/messages.ts';
import { ok } from '../../../ground/result.ts';
import { type PartnerFile, registerKeys } from '../../../record/file/partner-file.ts';
import type { Decided } from '../../../record/journal/decision.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import type { AgreementFields } from '../../../record/shapes/agreement.ts';
import { ensureActive } from '../../partner/decide/edit.ts';
import { type Agreement, noAgreementFields } from '../agreement-state.ts';
import { checkAgreementFields, type ReferenceHolder } from './check-fields.ts';
import { decideException, type GateContext, type GivenGate } from './exception.ts';

/** Records an agreement. Takes its new id, what is known of it, and what stands in the way of an active one. */
export function decideAddAgreement(
  file: PartnerFile,
  id: string,
  given: Partial<AgreementFields> & Pick<AgreementFields, 'reference'>,
  holderOf: ReferenceHolder,
  { today, gate }: GateContext,
) {
  const active = ensureActive(file);
  if (!active.ok) return active;
  const fields = checkAgreementFields(id, { ...noAgreementFields, ...given }, holderOf);
  if (!fields.ok) return fields;
  const added = draftEntry('agreement.added', { id, on: today, fields: fields.value });
  if (fields.value.status !== 'active') return ok([added]);
  const excepted = decideException(id, gate, today);
  return excepted.ok ? ok([added, ...excepted.value]) : excepted;
}

/** Changes facts, as far as they differ from what is recorded; a fact in conflict is settled by the new value. */
export function decideEditAgreement(
  file: PartnerFile,
  { id, fields, withdrawn }: Agreement,
  given: Partial<AgreementFields>,
  holderOf: ReferenceHolder,
  { today, gate }: GateContext,
) {
  const active = ensureActive(file);
  if (!active.ok) return active;
  // A withdrawn agreement has given its reference up, so that another one may bear it. One that shares its reference
  // since two laptops gave it apart can be changed all the same: nothing of that is new.
  const keeps = given.reference === undefined || given.reference === fields.reference;
  const checked = checkAgreementFields(
    id,
    { ...fields, ...given },
    withdrawn === null && !keeps ? holderOf : () => null,
  );
  if (!checked.ok) return checked;
  const set = changedFields(file, id, fields, given, checked.value);
  const becomesActive = checked.value.status === 'active' && fields.status !== 'active';
  const excepted = becomesActive
    ? decideException(id, gate, today)
    : giveReasonLater(id, gate, today, checked.value);
  if (!excepted.ok) return excepted;
  const edited = Object.keys(set).length === 0 ? [] : [draftEntry('agreement.edited', { id, set })];
  const drafts = [...edited, ...excepted.value];
  return drafts.length === 0 ? refuse('NOTHING_TO_CHANGE') : ok(drafts);
}

function changedFields(
  file: PartnerFile,
  id: string,
  before: AgreementFields,
  given: Partial<AgreementFields>,
  after: AgreementFields,
): Partial<AgreementFields> {
  const names = Object.keys(given) as (keyof AgreementFields)[];
  const changed = names.filter(
    (name) =>
      isInConflict(file, registerKeys.agreementField(id, name)) ||
      canonicalJson(after[name]) !== canonicalJson(before[name]),
  );
  return Object.fromEntries(changed.map((name) => [name, after[name]]));
}

/** Takes an agreement off the lists. It stays readable, its reference is free again; a second withdrawal corrects the reason. */
export function decideWithdrawAgreement(
  file: PartnerFile,
  { id, withdrawn }: Pick<Agreement, 'id' | 'withdrawn'>,
  reason: string,
): Decided<'NOTHING_TO_CHANGE' | 'PARTNER_ARCHIVED'> {
  const active = ensureActive(file);
  if (!active.ok) return active;
  if (withdrawn === reason && !isInConflict(file, registerKeys.agreementWithdrawn(id)))
    return refuse('NOTHING_TO_CHANGE');
  return ok([draftEntry('agreement.withdrawn', { id, reason })]);
}

/** The reason that somebody gives for an agreement that is active already, such as one of an imported list. */
function giveReasonLater(id: string, gate: GivenGate, today: string, { status }: AgreementFields) {
  return status === 'active' && gate.reason !== null ? decideException(id, gate, today) : ok([]);
}

export function isInConflict(file: PartnerFile, key: string): boolean {
  return (file.registers[key]?.length ?? 0) > 1;
}
