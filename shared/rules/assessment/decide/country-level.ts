import { refuse } from '../../../ground/refusals/messages.ts';
import { ok, type Result } from '../../../ground/result.ts';
import { reasonIn } from '../../../ground/words/reason.ts';
import type { PartnerFile } from '../../../record/file/partner-file.ts';
import { partnerFields } from '../../../record/file/partner-state.ts';
import type { DecisionContext } from '../../../record/journal/decision.ts';
import type { EntryDraft } from '../../../record/journal/entry.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { recordDate } from '../../../record/journal/record-date.ts';
import type { CountryLevel } from '../../../record/shapes/country-level.ts';
import { isNumber } from '../../diligence/decide/record.ts';

export interface CountryLevelInput {
  readonly ground: CountryLevel['ground'];
  readonly text?: string | undefined;
  readonly reference?: CountryLevel['reference'] | undefined;
}

/** Whether a partner is a country office of an international organisation, whose headquarters is assessed for all. */
export function isCountryOffice(file: PartnerFile): boolean {
  const { type, headquartersId, headquartersName } = partnerFields(file);
  return type === 'international-ngo' && (headquartersId !== null || headquartersName !== null);
}

/**
 * The entry that says why a country office is assessed for itself; none where the partner is no such office. Of an
 * allegation a number and a date are needed and no word is taken, as where it is a trigger.
 */
export function decideCountryLevel(
  file: PartnerFile,
  assessment: string,
  input: CountryLevelInput | undefined,
  context: DecisionContext,
): Result<
  readonly EntryDraft[],
  'COUNTRY_LEVEL_WHY' | 'COUNTRY_LEVEL_INCOMPLETE' | 'REFERENCE_IS_NO_NUMBER' | 'FUTURE_DATE'
> {
  if (!isCountryOffice(file)) return ok([]);
  if (!input) return refuse('COUNTRY_LEVEL_WHY', { partner: partnerFields(file).name });
  const { ground, reference = null } = input;
  const text = reasonIn(input.text);
  const missing = [
    ...(ground === 'other' && text === null ? ['text'] : []),
    ...(ground === 'allegation' && reference === null ? ['reference'] : []),
    ...(ground === 'allegation' && text !== null ? ['no text'] : []),
    ...(ground !== 'allegation' && reference !== null ? ['no reference'] : []),
  ];
  if (missing.length > 0) return refuse('COUNTRY_LEVEL_INCOMPLETE', { missing });
  if (reference !== null) {
    if (!isNumber(reference.number)) return refuse('REFERENCE_IS_NO_NUMBER', { number: reference.number });
    const on = recordDate(reference.on, context.today, { field: 'reference' });
    if (!on.ok) return on;
  }
  return ok([draftEntry('assessment.country-level', { assessment, why: { ground, text, reference } })]);
}
