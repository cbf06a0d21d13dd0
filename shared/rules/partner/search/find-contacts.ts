import { foldForSearch } from '../../../ground/words/fold.ts';
import type { Contact } from '../../../record/shapes/partner.ts';
import { search, searchKey } from './search.ts';

/** A person at a partner, with the partner that leads to them. */
export interface FoundContact {
  readonly name: string;
  readonly title: string;
  readonly email: string;
  readonly partner: { readonly id: string; readonly reference: string; readonly name: string };
}

/** Of a row of the register, what leads to the people in it. */
export interface ContactRow {
  readonly id: string;
  readonly reference: string;
  readonly name: string;
  readonly alike: { readonly contacts: readonly Pick<Contact, 'name' | 'title' | 'email'>[] };
}

// Folded once for a row, and not for every letter that somebody types.
const known = new WeakMap<ContactRow, readonly (FoundContact & { readonly searchKey: string })[]>();

function contactsOf(row: ContactRow) {
  const before = known.get(row);
  if (before) return before;
  const { id, reference, name } = row;
  const contacts = row.alike.contacts.map((contact) => ({
    ...contact,
    partner: { id, reference, name },
    searchKey: searchKey([contact.name, contact.email, contact.title]),
  }));
  known.set(row, contacts);
  return contacts;
}

/** Contacts that hold every word, best first, as partners are found; none for no words. */
export function findContacts(rows: readonly ContactRow[], words: string): readonly FoundContact[] {
  if (foldForSearch(words).trim() === '') return [];
  return search(rows.flatMap(contactsOf), words).map(({ name, title, email, partner }) => ({
    name,
    title,
    email,
    partner,
  }));
}
