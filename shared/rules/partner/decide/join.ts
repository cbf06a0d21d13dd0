import { ownValue } from '../../../ground/own-value.ts';
import { refuse } from '../../../ground/refusals/messages.ts';
import { ok } from '../../../ground/result.ts';
import { joinedIntoOf } from '../../../record/file/joins.ts';
import { type PartnerFile, registerKeys } from '../../../record/file/partner-file.ts';
import type { Decided } from '../../../record/journal/decision.ts';
import type { EntryDraft } from '../../../record/journal/entry.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { isConflicting } from '../../../record/journal/registers.ts';
import type { PartnerField } from '../../../record/shapes/partner.ts';
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
 * whose file its entries stand. Answers with what is written of each.
 */
export function decideJoin({ given, into, together, reason, keep }: Join) {
  const active = [given, into].map(ensureActive).find((checked) => !checked.ok);
  if (active && !active.ok) return active;
  const chosen = Object.entries(keep).flatMap(([field, side]) =>
    keepField(field as PartnerField, side === 'partner' ? given : into, together, reason),
  );
  return ok({
    given: [draftEntry('partner.joined', { record: given.id, into: into.id, reason })],
    into: [
      draftEntry('partner.received', { record: given.id, reference: given.reference }),
      ...chosen,
    ] as readonly EntryDraft[],
  });
}

/** Settles one field as a conflict is settled; nothing where both say the same, or only one says anything. */
function keepField(
  field: PartnerField,
  from: PartnerFile,
  together: PartnerFile,
  reason: string,
): EntryDraft[] {
  const key = registerKeys.field(field);
  const kept = ownValue(from.registers, key)?.at(-1);
  if (!kept || !isConflicting(together.registers, key)) return [];
  return [draftEntry('conflict.settled', { key, value: kept.value, reason })];
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
