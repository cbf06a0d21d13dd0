import { type MessageCode, refuse } from '../../contract/messages.ts';
import { ok, type Result } from '../../result.ts';
import { isCountryCode } from '../countries.ts';
import type { PartnerFields } from '../partner.ts';

/** Text fields without spaces around them and with blanks as "not recorded". */
export function tidyFields<Fields extends Partial<PartnerFields>>(fields: Fields): Fields {
  const entries = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => [field, typeof value === 'string' ? tidyText(field, value) : value]);
  return Object.fromEntries(entries) as Fields;
}

const tidyText = (field: string, text: string) =>
  text.trim() === '' && field !== 'name' ? null : text.trim();

/** Checks what a schema can't: that the name is there, the country exists, and nobody is its own headquarters. */
export function checkFields<Fields extends Partial<PartnerFields>>(
  fields: Fields,
  id: string,
): Result<Fields, MessageCode> {
  if (fields.name !== undefined && fields.name === '') return refuse('NAME_REQUIRED');
  if (fields.country && !isCountryCode(fields.country))
    return refuse('UNKNOWN_COUNTRY', { value: fields.country });
  if (fields.headquartersId === id) return refuse('HEADQUARTERS_IS_ITSELF');
  return ok(fields);
}
