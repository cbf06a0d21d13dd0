import { isCountryCode } from '../../../ground/countries/countries.ts';
import { refuse } from '../../../ground/refusals/messages.ts';
import { ok } from '../../../ground/result.ts';
import { withoutDisguise } from '../../../ground/words/disguises.ts';
import { saysSomething } from '../../../ground/words/reason.ts';
import { type PartnerFields, partnerFieldsSchema } from '../../../record/shapes/partner.ts';

/** Text fields without spaces around them, without what only disguises a text, and with blanks as "not recorded". */
export function tidyFields<Fields extends Partial<PartnerFields>>(fields: Fields): Fields {
  const entries = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => [field, typeof value === 'string' ? tidyText(field, value) : value]);
  return Object.fromEntries(entries) as Fields;
}

const tidyText = (field: string, given: string) => {
  const text = withoutDisguise(given).trim();
  return text === '' && field !== 'name' ? null : text;
};

/** Made once: making it anew takes fifty times as long as using it. */
const someFieldsSchema = partnerFieldsSchema.partial();

/**
 * Checks fields before they become an entry: that the name is there, the country exists, and nobody is its own
 * headquarters, and that a choice of scope has a reason; then sizes, since what an import adds to a partner was never checked as a whole.
 */
export function checkFields<Fields extends Partial<PartnerFields>>(fields: Fields, id: string) {
  if (fields.name !== undefined && fields.name === '') return refuse('NAME_REQUIRED');
  if (fields.country && !isCountryCode(fields.country))
    return refuse('UNKNOWN_COUNTRY', { value: fields.country });
  if (fields.scope && !saysSomething(fields.scope.reason))
    return refuse('INPUT_INVALID', { problem: 'scope.reason: say why, in words' });
  if (fields.headquartersId === id) return refuse('HEADQUARTERS_IS_ITSELF');
  const sized = someFieldsSchema.safeParse(fields);
  if (sized.success) return ok(fields);
  const problem = sized.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  return refuse('INPUT_INVALID', { problem });
}
