import { isCountryCode } from '../../../ground/countries/countries.ts';
import { refuse } from '../../../ground/refusals/messages.ts';
import { ok } from '../../../ground/result.ts';
import { type AgreementFields, agreementFieldsSchema } from '../../../record/shapes/agreement.ts';

/** Another standing agreement of the register than `own` that bears a reference; null when it is free. */
export type ReferenceHolder = (
  reference: string,
  own: string,
) => { readonly agreement: string; readonly partner: string } | null;

/**
 * Checks the facts of one agreement as a whole: sizes, that its reference is free (`holderOf` forgives letter case and
 * knows names of partners), that it ends no earlier than it starts, and that languages and countries fit.
 */
export function checkAgreementFields(id: string, fields: AgreementFields, holderOf: ReferenceHolder) {
  const sized = agreementFieldsSchema.safeParse(fields);
  if (!sized.success) {
    const problem = sized.error.issues
      .map(({ path, message }) => `${path.map(String).join('.')}: ${message}`)
      .join('; ');
    return refuse('INPUT_INVALID', { problem });
  }
  const { reference, startsOn, endsOn, languages, prevailing, countries } = sized.data;
  const holder = holderOf(reference, id);
  if (holder) return refuse('AGREEMENT_REFERENCE_TAKEN', { reference, partner: holder.partner });
  if (startsOn !== null && endsOn !== null && endsOn < startsOn)
    return refuse('AGREEMENT_ENDS_BEFORE_START', { starts: startsOn, ends: endsOn });
  if (prevailing !== null && !languages.includes(prevailing))
    return refuse('PREVAILING_NOT_AMONG_LANGUAGES', { language: prevailing, languages });
  const unknown = countries.find((country) => !isCountryCode(country));
  return unknown === undefined ? ok(sized.data) : refuse('UNKNOWN_COUNTRY', { value: unknown });
}
