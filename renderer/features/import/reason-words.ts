import type { DuplicateCandidateView } from '../../../shared/contract/partner.ts';
import { useText } from '../../text/text.ts';

const reasonCodes = [
  'same-vendor-number',
  'same-email',
  'same-name',
  'similar-name',
  'same-acronym',
  'same-headquarters',
  'country-office-of',
  'other-country',
  'same-portal-number',
  'same-iati-identifier',
  'name-is-acronym',
  'name-is-initials',
] as const;

/** Why a row looks like a candidate: how likely it is, and every reason for it. */
export function useReasonWords(): (candidate: DuplicateCandidateView) => string {
  const { t } = useText('import');
  return ({ strength, reasons }) => {
    const words = reasons.map(({ code, value, message }) => {
      const known = reasonCodes.find((each) => each === code);
      return known ? t(`reason.${known}`, { value }) : message;
    });
    return [t(`decision.strength.${strength}`), ...words].join(' · ');
  };
}
