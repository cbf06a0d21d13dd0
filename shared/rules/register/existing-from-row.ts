import type { ExistingPartner } from '../partner/search/duplicate-index.ts';
import type { KeptRow } from './partner-view.ts';

/** A partner as duplicates are looked for, from its row alone: its file need not be unpacked. */
export function existingFromRow(row: KeptRow): ExistingPartner {
  const { id, name, acronym, country, headquartersId, vendorNumbers, alike } = row;
  return {
    id,
    name,
    acronym,
    country,
    headquartersId,
    headquartersName: alike.headquartersName,
    aliases: [...alike.aliases],
    iatiIdentifier: alike.iatiIdentifier,
    unppNumber: alike.unppNumber,
    vendorNumbers: vendorNumbers.map((number, at) => ({ agency: alike.agencies[at] ?? '', number })),
    contacts: alike.contacts.map((contact) => ({ ...contact, phone: '' })),
  };
}
