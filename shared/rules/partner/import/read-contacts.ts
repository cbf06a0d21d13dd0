import { withoutMarks } from '../../../ground/words/without-marks.ts';
import type { Contact } from '../../../record/shapes/partner.ts';
import type { ImportTarget } from './import-target.ts';
import { readable, type TargetCell } from './read-cell.ts';
import { isEmail, readEmails } from './read-email.ts';
import { isSpoiltNumber, withoutFraction } from './spoilt-number.ts';
import { draft, type Reading, reading } from './value-reading.ts';

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
    const phone = (cell: TargetCell | undefined) => {
      const number = cell ? withoutFraction(withoutMarks(limited(cell, 60))) : '';
      return cell && isSpoiltNumber(number)
        ? take(cell, reading('', draft('NUMBER_SPOILT', { value: number })))
        : number;
    };
    const name = text(names[index], 200);
    const email = emails[index];
    const [first = '', ...more] = email
      ? take(
          email,
          email.value.kind === 'text'
            ? readEmails(email.value.text, email.value.link)
            : readEmails(readable(email.value)),
        )
      : [];
    // Some lists have the address where the name belongs.
    const isAddress = isEmail(name) && first === '';
    const contact = {
      name: isAddress ? '' : name,
      title: text(titles[index], 200),
      email: isAddress ? name : first,
      phone: phone(phones[index]),
    };
    const last = contacts.at(-1);
    // A second number without a person of its own is one more of the person before: "Phone" and "Mobile".
    if (last && contact.name === '' && contact.title === '' && contact.email === '' && contact.phone !== '') {
      const both = last.phone === '' ? contact.phone : `${last.phone} / ${contact.phone}`;
      contacts[contacts.length - 1] = both.length <= 60 ? { ...last, phone: both } : last;
      if (both.length > 60) contacts.push(contact);
      continue;
    }
    if (Object.values(contact).some((value) => value !== '')) contacts.push(contact);
    for (const other of more) contacts.push({ name: '', title: '', email: other, phone: '' });
  }
  return contacts;
}
