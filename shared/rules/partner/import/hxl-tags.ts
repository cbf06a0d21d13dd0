import { cellText, isBlank, type ReadCell } from '../../../ground/sheet/sheet.ts';
import type { ImportTarget } from './import-target.ts';

// Humanitarian Exchange Language: a row of hashtags with attributes under the titles says what columns hold.
const tag = /^#[a-z]+(?:\s*\+\s*[a-z0-9_]+)*$/i;

/** Whether a row holds HXL tags and nothing else. */
export function isTagRow(cells: readonly ReadCell[]): boolean {
  const texts = cells.filter((cell) => !isBlank(cell)).map((cell) => cellText(cell).trim());
  return texts.length > 0 && texts.every((text) => tag.test(text));
}

/** What a tag says of its column; null for no tag, and for what is not of a partner list. */
export function tagMeaning(text: string): ImportTarget | null {
  if (!tag.test(text.trim())) return null;
  const [name = '', ...attributes] = text
    .toLowerCase()
    .split('+')
    .map((part) => part.trim());
  const has = (...some: readonly string[]) => some.some((each) => attributes.includes(each));
  switch (name) {
    case '#org':
      if (has('acronym', 'abbr')) return 'acronym';
      if (has('type')) return 'type';
      if (has('alias', 'alt')) return 'alias';
      if (has('id', 'code')) return has('iati') ? 'iatiIdentifier' : null;
      return 'name';
    case '#country':
      return 'country';
    case '#contact':
      if (has('email')) return 'contactEmail';
      if (has('phone', 'mobile')) return 'contactPhone';
      return has('title', 'role') ? 'contactTitle' : 'contactName';
    case '#date':
      if (has('start')) return 'agreementStart';
      return has('end') ? 'agreementEnd' : null;
    case '#value':
      return has('currency') ? 'agreementCurrency' : 'agreementBudget';
    case '#currency':
      return 'agreementCurrency';
    case '#meta':
      return has('notes', 'comments') ? 'notes' : null;
    default:
      return null;
  }
}
