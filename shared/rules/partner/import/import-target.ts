/** What a column of a list can be imported as. Stored with remembered columns, so names never change. */
export const partnerTargets = [
  'name',
  'acronym',
  'alias',
  'type',
  'country',
  'languages',
  'headquarters',
  'vendorAgency',
  'vendorNumber',
  'iatiIdentifier',
  'unppNumber',
  'contactName',
  'contactTitle',
  'contactEmail',
  'contactPhone',
  'directContact',
  'inScope',
  'scopeReason',
  'notes',
  'assignedTo',
  'partnerReference',
] as const;

/** Columns about an agreement: read, checked and shown, kept for agreements and not imported with partners. */
export const agreementTargets = [
  'agreementReference',
  'agreementType',
  'agreementStart',
  'agreementEnd',
  'agreementBudget',
  'agreementCurrency',
] as const;

/** Everything a column can go to. */
export const importTargets = [...partnerTargets, ...agreementTargets, 'listNumber'] as const;

export type PartnerTarget = (typeof partnerTargets)[number];
export type AgreementTarget = (typeof agreementTargets)[number];
/** "listNumber" is the running number of the list itself, which means nothing outside of it. */
export type ImportTarget = PartnerTarget | AgreementTarget | 'listNumber';

const agreementSet: ReadonlySet<string> = new Set(agreementTargets);

export function isAgreementTarget(target: ImportTarget): target is AgreementTarget {
  return agreementSet.has(target);
}

/** Targets that several columns may share: more names, type and country spread over two, numbers, languages, contacts, notes. */
const shared: ReadonlySet<ImportTarget> = new Set<ImportTarget>([
  'alias',
  'type',
  'country',
  'languages',
  'vendorNumber',
  'contactName',
  'contactTitle',
  'contactEmail',
  'contactPhone',
  'notes',
]);

export function isSharedTarget(target: ImportTarget): boolean {
  return shared.has(target);
}

/** What the columns are called whose cells make a field of the partner. */
export const targetOfField: Readonly<Record<string, PartnerTarget>> = {
  name: 'name',
  acronym: 'acronym',
  aliases: 'alias',
  type: 'type',
  country: 'country',
  languages: 'languages',
  headquartersName: 'headquarters',
  vendorNumbers: 'vendorNumber',
  iatiIdentifier: 'iatiIdentifier',
  unppNumber: 'unppNumber',
  contacts: 'contactName',
  directContact: 'directContact',
  scope: 'inScope',
  notes: 'notes',
};
