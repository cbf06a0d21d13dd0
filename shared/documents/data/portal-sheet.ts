import { countryName } from '../../ground/countries/countries.ts';
import type { PartnerType } from '../../ground/partner-type.ts';
import type { PartnerRow } from '../../rules/register/partner-view.ts';
import type { DataColumn, DataPartner } from './data-table.ts';

/**
 * Partners in the order in which the UN Partner Portal asks about an organisation: identification, contact information,
 * working languages, numbers; the capacity assessment after these. Its words are those of the portal's screens, in
 * English, so that what stands here can be held beside what stands there; a list of its own reads back the same way.
 */
export const portalColumns = [
  ['reference', 'Partner reference'],
  ['name', "Organization's Legal Name"],
  ['alias', 'Alias (if applicable)'],
  ['acronym', 'Acronym (if applicable)'],
  ['country', 'Country of Origin'],
  ['type', 'Type of organization'],
  ['contactName', 'Contact Full name'],
  ['contactTitle', 'Contact Job Title/Position'],
  ['contactPhone', 'Contact Telephone'],
  ['contactEmail', 'Contact Email'],
  ['languages', 'Working Languages'],
  ['portalNumber', 'UNPP ID'],
  ['vendorNumber', 'Vendor Number'],
  ['assessment', 'PSEA assessment'],
  ['assessedOn', 'PSEA assessed on'],
  ['rating', 'PSEA capacity'],
  ['validUntil', 'PSEA valid until'],
  ['restsOn', 'PSEA result rests on'],
  ['gaps', 'PSEA core standards not met'],
  ['openActions', 'PSEA open actions'],
  ['finalDueOn', 'PSEA final determination due'],
] as const;
export type PortalColumn = (typeof portalColumns)[number][0];

const kinds: Readonly<Partial<Record<PortalColumn, DataColumn['kind']>>> = {
  assessedOn: 'date',
  validUntil: 'date',
  openActions: 'number',
  finalDueOn: 'date',
};

export const portalKind = (column: PortalColumn): DataColumn['kind'] => kinds[column] ?? 'text';

/** As the portal's own list of types says it; those that it doesn't take are not here. */
const portalTypes: Readonly<Partial<Record<PartnerType, string>>> = {
  'national-ngo': 'National NGO',
  'international-ngo': 'International NGO (INGO)',
  'community-based-organisation': 'Community Based Organization (CBO)',
  academic: 'Academic Institution',
  'red-cross-red-crescent': 'Red Cross/Red Crescent',
  'civil-society-other': 'Other civil society',
};

/** Whether the portal registers organisations of this kind; one of no known type is asked for rather than left out. */
export function isForPortal({ type }: Pick<PartnerRow, 'type'>): boolean {
  return type === null || portalTypes[type] !== undefined;
}

const languages = new Intl.DisplayNames(['en'], { type: 'language' });

/** What stands of a partner under each of the columns; null where nothing is recorded. */
export function portalLine({
  row,
  fields,
}: DataPartner): Readonly<Record<PortalColumn, string | number | null>> {
  const [contact] = fields.contacts;
  const told = (text: string | null | undefined) => (text === '' || text === undefined ? null : text);
  const joined = (texts: readonly string[]) => told(texts.join('; '));
  return {
    reference: row.reference,
    name: row.name,
    alias: joined(fields.aliases),
    acronym: row.acronym,
    country: row.country && countryName(row.country, 'en'),
    type: row.type && (portalTypes[row.type] ?? null),
    contactName: told(contact?.name),
    contactTitle: told(contact?.title),
    contactPhone: told(contact?.phone),
    contactEmail: told(contact?.email),
    languages: joined(fields.languages.map((code) => languages.of(code) ?? code)),
    portalNumber: fields.unppNumber,
    vendorNumber: joined(
      fields.vendorNumbers.map(({ agency, number }) => (agency === '' ? number : `${agency} ${number}`)),
    ),
    assessment: (row.result ?? row.assessment)?.reference ?? null,
    assessedOn: row.determinedOn,
    // What may be said of the partner today, and not what was signed once.
    rating: told(row.labelToday),
    validUntil: row.validUntil,
    restsOn: row.restsOnToday,
    gaps: joined(row.gaps),
    openActions: row.openActions,
    finalDueOn: row.finalDueOn,
  };
}
