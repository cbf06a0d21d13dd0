import { z } from 'zod';
import { partnerTypeSchema } from '../../../shared/ground/partner-type.ts';
import {
  emptyPartnerFields,
  type PartnerField,
  type PartnerFields,
} from '../../../shared/record/shapes/partner.ts';

const contactSchema = z.object({
  key: z.string(),
  name: z.string(),
  title: z.string(),
  email: z.string(),
  phone: z.string(),
});
const numberSchema = z.object({ key: z.string(), agency: z.string(), number: z.string() });

/** What the partner form holds: texts as typed, also where the record says "not recorded". */
export const formValueSchema = z.object({
  name: z.string(),
  acronym: z.string(),
  aliases: z.string(),
  type: partnerTypeSchema.nullable(),
  country: z.string().nullable(),
  languages: z.array(z.string()),
  headquartersId: z.string().nullable(),
  headquartersName: z.string(),
  directContact: z.boolean().nullable(),
  vendorNumbers: z.array(numberSchema),
  iatiIdentifier: z.string(),
  unppNumber: z.string(),
  contacts: z.array(contactSchema),
  scope: z.enum(['default', 'in', 'out']),
  scopeReason: z.string(),
  notes: z.string(),
});
export type FormValue = z.infer<typeof formValueSchema>;
export type ContactValue = FormValue['contacts'][number];
export type NumberValue = FormValue['vendorNumbers'][number];

/** The form for a partner as recorded; for none, an empty form. */
export function toForm(fields: PartnerFields | null): FormValue {
  const from = fields ?? emptyPartnerFields;
  return {
    name: from.name,
    acronym: from.acronym ?? '',
    aliases: from.aliases.join('\n'),
    type: from.type,
    country: from.country,
    languages: [...from.languages],
    headquartersId: from.headquartersId,
    headquartersName: from.headquartersName ?? '',
    directContact: from.directContact,
    vendorNumbers: from.vendorNumbers.map((number, index) => ({ key: `n${index}`, ...number })),
    iatiIdentifier: from.iatiIdentifier ?? '',
    unppNumber: from.unppNumber ?? '',
    contacts: from.contacts.map((contact, index) => ({ key: `c${index}`, ...contact })),
    scope: from.scope === null ? 'default' : from.scope.inScope ? 'in' : 'out',
    scopeReason: from.scope?.reason ?? '',
    notes: from.notes ?? '',
  };
}

/** The record that a form makes: spaces trimmed, empty texts and empty rows "not recorded". */
export function fromForm(value: FormValue): PartnerFields {
  return {
    name: value.name.trim(),
    acronym: textOrNull(value.acronym),
    aliases: value.aliases
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    type: value.type,
    country: value.country,
    languages: value.languages,
    headquartersId: value.headquartersId,
    headquartersName: value.headquartersId === null ? textOrNull(value.headquartersName) : null,
    directContact: value.directContact,
    vendorNumbers: value.vendorNumbers
      .filter((row) => !isEmptyNumber(row))
      .map(({ agency, number }) => ({ agency: agency.trim(), number: number.trim() })),
    iatiIdentifier: textOrNull(value.iatiIdentifier),
    unppNumber: textOrNull(value.unppNumber),
    contacts: value.contacts
      .filter((row) => !isEmptyContact(row))
      .map(({ name, title, email, phone }) => ({
        name: name.trim(),
        title: title.trim(),
        email: email.trim(),
        phone: phone.trim(),
      })),
    scope:
      value.scope === 'default' ? null : { inScope: value.scope === 'in', reason: value.scopeReason.trim() },
    notes: textOrNull(value.notes),
  };
}

/** The fields that differ, so that an edit touches nothing else and merges well. */
export function changedFields(before: PartnerFields, after: PartnerFields): Partial<PartnerFields> {
  const names = Object.keys(after) as PartnerField[];
  return Object.fromEntries(
    names
      .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
      .map((name) => [name, after[name]]),
  );
}

export const isEmptyNumber = ({ agency, number }: NumberValue) =>
  agency.trim() === '' && number.trim() === '';

export const isEmptyContact = ({ name, title, email, phone }: ContactValue) =>
  [name, title, email, phone].every((text) => text.trim() === '');

const textOrNull = (text: string) => (text.trim() === '' ? null : text.trim());
