import { countryGroundSchema, outsideReferenceSchema } from '../../../shared/record/shapes/country-level.ts';
import type { PartnerFields } from '../../../shared/record/shapes/partner.ts';
import { isNumber } from '../../../shared/rules/diligence/decide/record.ts';
import { useText } from '../../text/text.ts';
import type { FieldError } from '../form/ErrorSummary.tsx';

export interface CountryLevelForm {
  readonly ground: string;
  readonly text: string;
  readonly system: string;
  readonly number: string;
  readonly on: string;
}

export const emptyCountryLevel: CountryLevelForm = {
  ground: '',
  text: '',
  system: 'allegation-tracker',
  number: '',
  on: '',
};

/** Whether an assessment of the partner has to say why it is one of a country office. */
export const asksCountryLevel = (
  fields: Pick<PartnerFields, 'type' | 'headquartersId' | 'headquartersName'> | undefined,
): boolean =>
  fields?.type === 'international-ngo' &&
  (fields.headquartersId !== null || fields.headquartersName !== null);

/** What the request takes; undefined while nothing sound was typed. */
export function countryLevelInput({ ground, text, system, number, on }: CountryLevelForm) {
  const chosen = countryGroundSchema.safeParse(ground);
  if (!chosen.success) return undefined;
  if (chosen.data !== 'allegation') return { ground: chosen.data, ...(text.trim() === '' ? {} : { text }) };
  const reference = outsideReferenceSchema.safeParse({ system, number: number.trim(), on });
  return { ground: chosen.data, ...(reference.success ? { reference: reference.data } : {}) };
}

/** What still needs correcting. */
export function useCountryLevelChecks(today: string): (form: CountryLevelForm) => readonly FieldError[] {
  const { t } = useText('common');
  return ({ ground, text, number, on }) => {
    if (ground === '') return [{ field: 'country-ground', message: t('countryLevel.whyMissing') }];
    if (ground === 'other' && text.trim() === '')
      return [{ field: 'country-text', message: t('countryLevel.textMissing') }];
    if (ground !== 'allegation') return [];
    return [
      ...(isNumber(number.trim()) ? [] : [{ field: 'country-number', message: t('countryLevel.numberBad') }]),
      ...(on === '' || on > today ? [{ field: 'country-on', message: t('countryLevel.onBad') }] : []),
    ];
  };
}
