import { ownValue } from '../../../ground/own-value.ts';
import { refuse } from '../../../ground/refusals/messages.ts';
import { ok } from '../../../ground/result.ts';
import { joinedIntoOf } from '../../../record/file/joins.ts';
import { type PartnerFile, registerKeys } from '../../../record/file/partner-file.ts';
import { partnerField } from '../../../record/file/partner-state.ts';
import type { Decided } from '../../../record/journal/decision.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { isConflicting } from '../../../record/journal/registers.ts';
import { emptyPartnerFields, type PartnerField } from '../../../record/shapes/partner.ts';
import { ensureActive } from './edit.ts';

/** Of which of two records each field is kept. */
export type KeptFields = Readonly<Partial<Record<PartnerField, 'partner' | 'into'>>>;

export interface Join {
  /** The record that is given up, and the one that goes on. */
  readonly given: PartnerFile;
  readonly into: PartnerFile;
  /** The file that the two make together. */
  readonly together: PartnerFile;
  readonly reason: string;
  readonly keep: KeptFields;
}

/**
 * Joins one record into another: nothing is copied, and the entry in the stream of the one that is given up says in
 * whose file its entries stand, and which value of each field holds there.
 */
export function decideJoin({ given, into, together, reason, keep }: Join) {
  const active = [given, into].map(ensureActive).find((checked) => !checked.ok);
  if (active && !active.ok) return active;
  const fields = Object.keys(emptyPartnerFields) as PartnerField[];
  const kept = fields.flatMap((field) => {
    const side = keep[field] ?? onlyOneThatSays(field, given, into);
    return side === null ? [] : keepField(field, side === 'partner' ? given : into, together);
  });
  return ok([
    draftEntry('partner.received', { record: given.id, reference: given.reference }),
    draftEntry('partner.joined', { record: given.id, into: into.id, reason, keep: kept }),
  ]);
}

/** Of a field of which one record says nothing, the other's value is kept; null where both say something, or neither. */
function onlyOneThatSays(
  field: PartnerField,
  given: PartnerFile,
  into: PartnerFile,
): 'partner' | 'into' | null {
  const [ofGiven, ofInto] = [given, into].map((file) => saysNothing(partnerField(file, field)));
  if (ofGiven === ofInto) return null;
  return ofGiven ? 'into' : 'partner';
}

const saysNothing = (value: unknown) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** The value of one field in the file of both; none where they say the same. */
function keepField(field: PartnerField, from: PartnerFile, together: PartnerFile) {
  const key = registerKeys.field(field);
  const kept = ownValue(from.registers, key)?.at(-1);
  return kept && isConflicting(together.registers, key) ? [{ key, value: kept.value }] : [];
}

/** Separates a record from the one that it was joined into. Takes its own file, by itself. */
export function decideSeparate(given: PartnerFile, reason: string) {
  const into = joinedIntoOf(given);
  if (into === null) return refuse('PARTNER_NOT_JOINED', { record: given.reference });
  return ok({
    into,
    given: [draftEntry('partner.separated', { record: given.id, from: into, reason })],
    released: [draftEntry('partner.released', { record: given.id, reference: given.reference })],
  });
}

/** Records that two records are two organisations. */
export function decideDismissDouble(
  file: PartnerFile,
  other: Pick<PartnerFile, 'id' | 'reference' | 'registers'>,
  reason: string,
): Decided<'PARTNER_ARCHIVED' | 'NOTHING_TO_CHANGE' | 'JOIN_WITH_ITSELF'> {
  const active = ensureActive(file);
  if (!active.ok) return active;
  if (file.id === other.id) return refuse('JOIN_WITH_ITSELF', { record: file.reference });
  const isKnown =
    Object.hasOwn(file.registers, registerKeys.toldApart(other.id)) ||
    Object.hasOwn(other.registers, registerKeys.toldApart(file.id));
  if (isKnown) return refuse('NOTHING_TO_CHANGE');
  return ok([draftEntry('partner.told-apart', { other: other.id, reference: other.reference, reason })]);
}
