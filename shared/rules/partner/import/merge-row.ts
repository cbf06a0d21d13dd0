import { foldForSearch } from '../../../ground/words/fold.ts';
import type { PartnerFields } from '../../../record/shapes/partner.ts';
import { vendorKey } from '../search/duplicate-index.ts';
import type { ImportedFields } from './import-preview.ts';

/**
 * What a row changes in a partner that the person chose to update with it. What the row does not give stays.
 * Another spelling of the name becomes a further name; numbers, contacts and languages are added, not replaced.
 */
export function mergeRow(
  partner: PartnerFields,
  row: ImportedFields,
  /** The row names the partner by its reference: another name is a new one, not one more. */
  isKnown = false,
): Partial<PartnerFields> {
  const { name, aliases, vendorNumbers, contacts, languages, ...single } = row;
  const given = Object.fromEntries(
    Object.entries(single).filter(([, value]) => value !== null && value !== undefined),
  );
  return {
    ...(given as Partial<PartnerFields>),
    ...(isKnown && name !== '' ? { name } : {}),
    aliases: added(
      partner.aliases,
      [...(isKnown ? [] : [name]), ...(aliases ?? [])].filter((each) => each !== partner.name),
      (each) => each,
    ),
    vendorNumbers: added(partner.vendorNumbers, vendorNumbers ?? [], ({ number }) => vendorKey(number)),
    contacts: added(
      partner.contacts,
      contacts ?? [],
      ({ name: person, email }) => email.toLowerCase() || foldForSearch(person),
    ),
    languages: added(partner.languages, languages ?? [], (each) => each),
  };
}

function added<Item>(before: readonly Item[], more: readonly Item[], key: (item: Item) => string): Item[] {
  const known = new Set(before.map(key));
  const result = [...before];
  for (const item of more) {
    if (known.has(key(item))) continue;
    known.add(key(item));
    result.push(item);
  }
  return result;
}
