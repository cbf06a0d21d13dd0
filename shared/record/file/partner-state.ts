import { currentValue } from '../journal/registers.ts';
import { emptyPartnerFields, type PartnerField, type PartnerFields } from '../shapes/partner.ts';
import { type PartnerFile, registerKeys } from './partner-file.ts';

/** Current value of one field of the partner. */
export function partnerField<Field extends PartnerField>(
  file: PartnerFile,
  field: Field,
): PartnerFields[Field] {
  const value = currentValue(file.registers, registerKeys.field(field));
  return (value === undefined ? emptyPartnerFields[field] : value) as PartnerFields[Field];
}

/** Current values of all fields. */
export function partnerFields(file: PartnerFile): PartnerFields {
  const names = Object.keys(emptyPartnerFields) as PartnerField[];
  return Object.fromEntries(
    names.map((field) => [field, partnerField(file, field)]),
  ) as unknown as PartnerFields;
}

/**
 * Why the partner is archived, or null when it isn't. An edit that the archiving person had not seen
 * survives: a live value from an entry that the archiving did not name keeps the partner on the lists.
 */
export function archivedReason(file: PartnerFile): string | null {
  const { archive } = file;
  if (archive === null || typeof currentValue(file.registers, registerKeys.archived) !== 'string')
    return null;
  const seen = new Set([...archive.seen, archive.entry]);
  // Two people who archived at the same time agree: neither needs to have seen the other.
  const unseen = Object.entries(file.registers).some(
    ([key, live]) => key !== registerKeys.archived && live.some(({ entry }) => !seen.has(entry)),
  );
  return unseen ? null : archive.reason;
}

/** How many entries of a partner are not what their type says: kept and not shown; the check names them. */
export function unreadableEntries({ unreadable }: PartnerFile): number {
  return unreadable;
}

/** How many entries of a partner this program doesn't know: written by a newer one, kept and not shown. */
export function unknownEntries({ unknown }: PartnerFile): number {
  return unknown;
}
