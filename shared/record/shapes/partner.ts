import { z } from 'zod';
import { type PartnerType, partnerTypeSchema } from '../../ground/partner-type.ts';

/**
 * A partner as the register knows it. Every field is a register of the journal: its history is kept,
 * concurrent edits are shown, and `null` means "not recorded".
 */

/** ISO 3166-1 alpha-2, upper case; whether the code exists is checked against `countries.ts`. */
export const countryCodeSchema = z.string().regex(/^[A-Z]{2}$/);

export const vendorNumberSchema = z.object({
  /** UN entity that issued the number, such as "UN-Habitat"; "" when the list did not say. */
  agency: z.string().max(60),
  /** Text, never a number: leading zeros count. */
  number: z.string().min(1).max(60),
});
export type VendorNumber = z.infer<typeof vendorNumberSchema>;

export const contactSchema = z.object({
  name: z.string().max(200),
  /** Functional title. */
  title: z.string().max(200),
  email: z.string().max(200),
  phone: z.string().max(60),
});
export type Contact = z.infer<typeof contactSchema>;

const text = (max: number) => z.string().max(max);

export const partnerFieldsSchema = z.object({
  name: text(300).min(1),
  acronym: text(60).nullable(),
  /** Other names and spellings, searched like the name. */
  aliases: z.array(text(300)).max(20),
  type: partnerTypeSchema.nullable(),
  country: countryCodeSchema.nullable(),
  /** BCP 47 codes of the languages that the partner works in. */
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).max(20),
  /** Id of the headquarters' own record in this register. */
  headquartersId: z.string().nullable(),
  /** Name of the headquarters when it has no record of its own. */
  headquartersName: text(300).nullable(),
  vendorNumbers: z.array(vendorNumberSchema).max(20),
  /** IATI organisation identifier, such as "XM-DAC-41120". */
  iatiIdentifier: text(100).nullable(),
  /** UN Partner Portal number. */
  unppNumber: text(60).nullable(),
  contacts: z.array(contactSchema).max(20),
  /** Null: in scope as the type says. A value decides otherwise and carries its reason (Decision 9). */
  scope: z.object({ inScope: z.boolean(), reason: text(2000).min(1) }).nullable(),
  /** Whether the partner's personnel are in direct contact with beneficiaries; null: not known. */
  directContact: z.boolean().nullable(),
  notes: text(4000).nullable(),
});
export type PartnerFields = z.infer<typeof partnerFieldsSchema>;
export type PartnerField = keyof PartnerFields;

export const emptyPartnerFields: PartnerFields = {
  name: '',
  acronym: null,
  aliases: [],
  type: null,
  country: null,
  languages: [],
  headquartersId: null,
  headquartersName: null,
  vendorNumbers: [],
  iatiIdentifier: null,
  unppNumber: null,
  contacts: [],
  scope: null,
  directContact: null,
  notes: null,
};

/** Academic institutions among them, as in UNICEF's implementing partnerships and in the UN Partner Portal. */
const civilSociety: ReadonlySet<PartnerType> = new Set([
  'national-ngo',
  'international-ngo',
  'community-based-organisation',
  'red-cross-red-crescent',
  'civil-society-other',
  'academic',
]);

/** Decision 9: whether the partner counts in the office's figures. A type not yet known counts as in scope. */
export function isInScope(fields: Pick<PartnerFields, 'scope' | 'type'>): boolean {
  if (fields.scope) return fields.scope.inScope;
  return fields.type === null || civilSociety.has(fields.type);
}
