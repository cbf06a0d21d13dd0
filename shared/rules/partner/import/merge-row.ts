import { foldForSearch } from '../../../ground/words/fold.ts';
import type { Contact, PartnerFields } from '../../../record/shapes/partner.ts';
import { vendorKey } from '../search/duplicate-index.ts';
import type { ImportedFields } from './import-preview.ts';

/**
 * What a row changes in a partner that the person chose to update with it. What the row does not give stays.
 * Another spelling of the name becomes a further name; numbers, contacts and languages are added, not replaced.
 */
export function mergeRow(
  partner: PartnerFields,
  row: ImportedFields,
  /** By what the row names the partner. By its reference, another name is a new one, not one more. */
  by: 'likeness' | 'reference' | 'number' = 'likeness',
): Partial<PartnerFields> {
  const isKnown = by === 'reference';
  // Of a partner that is meant for certain, other capitals or accents make no further name.
  const isOwn = (each: string) =>
    each === partner.name || (by !== 'likeness' && foldForSearch(each) === foldForSearch(partner.name));
  const { name, aliases, vendorNumbers, contacts, languages, ...single } = row;
  const given = Object.fromEntries(
    Object.entries(single).filter(([, value]) => value !== null && value !== undefined),
  );
  return {
    ...(given as Partial<PartnerFields>),
    ...(isKnown && name !== '' ? { name } : {}),
    aliases: added(
      partner.aliases,
      [...(isKnown ? [] : [name]), ...(aliases ?? [])].filter((each) => !isOwn(each)),
      by === 'likeness' ? (each) => each : foldForSearch,
    ),
    vendorNumbers: added(partner.vendorNumbers, vendorNumbers ?? [], ({ number }) => vendorKey(number)),
    contacts: withContacts(partner.contacts, contacts ?? [], by !== 'likeness'),
    languages: added(partner.languages, languages ?? [], (each) => each),
  };
}

/** Contacts with those of a row: one who is there gets what the row says more, and, of a partner that it names, says anew. */
function withContacts(before: readonly Contact[], more: readonly Contact[], replaces: boolean): Contact[] {
  const result = [...before];
  for (const contact of more) {
    const at = result.findIndex((each) => isSamePerson(each, contact));
    const known = result[at];
    if (!known) result.push(contact);
    else
      result[at] = replaces ? { ...known, ...filledParts(contact) } : { ...contact, ...filledParts(known) };
  }
  return result;
}

/** By address where both have one, else by name. */
function isSamePerson(one: Contact, other: Contact): boolean {
  const [ours, theirs] = [one.email.toLowerCase(), other.email.toLowerCase()];
  if (ours !== '' && theirs !== '') return ours === theirs;
  const name = foldForSearch(one.name);
  return name !== '' && name === foldForSearch(other.name);
}

const filledParts = (contact: Contact) =>
  Object.fromEntries(Object.entries(contact).filter(([, value]) => value !== '')) as Partial<Contact>;

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
