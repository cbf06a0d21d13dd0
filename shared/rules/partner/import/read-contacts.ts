import type { Contact } from '../../../record/shapes/partner.ts';
import type { ImportTarget } from './import-target.ts';
import { readable, type TargetCell } from './read-cell.ts';
import { isEmail, readEmails } from './read-email.ts';
import type { Reading } from './value-reading.ts';

type Take = <Value>(cell: TargetCell, reading: Reading<Value>) => Value;
type Limited = (cell: TargetCell, limit: number, text?: string) => string;

/** The first name column goes with the first title, e-mail and phone, the second with the second. */
export function readContacts(cells: readonly TargetCell[], take: Take, limited: Limited): Contact[] {
  const columns = (target: ImportTarget) => cells.filter((cell) => cell.target === target);
  const [names, titles, emails, phones] = [
    columns('contactName'),
    columns('contactTitle'),
    columns('contactEmail'),
    columns('contactPhone'),
  ];
  const contacts: Contact[] = [];
  for (
    let index = 0;
    index < Math.max(names.length, titles.length, emails.length, phones.length);
    index += 1
  ) {
    const text = (cell: TargetCell | undefined, limit: number) => (cell ? limited(cell, limit) : '');
    const name = text(names[index], 200);
    const email = emails[index];
    const [first = '', ...more] = email
      ? take(email, readEmails(email.value.kind === 'text' ? email.value.text : readable(email.value)))
      : [];
    // Some lists have the address where the name belongs.
    const isAddress = isEmail(name) && first === '';
    const contact = {
      name: isAddress ? '' : name,
      title: text(titles[index], 200),
      email: isAddress ? name : first,
      phone: text(phones[index], 60),
    };
    if (Object.values(contact).some((value) => value !== '')) contacts.push(contact);
    for (const other of more) contacts.push({ name: '', title: '', email: other, phone: '' });
  }
  return contacts;
}
