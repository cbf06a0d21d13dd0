import type { InstrumentDifference } from '../../../shared/rules/assessment/instrument-difference.ts';
import { useText } from '../../text/text.ts';

/** Subjects that come as codes; every other one is a word of the instrument. */
const codes = [
  'improvementMonths',
  'extensionMonths',
  'validityMonths',
  'expiryWarningMonths',
  'emergencyMonths',
  'naPolicy',
  'title',
  'shortTitle',
  'requirement',
  'guidance',
  'commonMistakes',
  'protocolReference',
  'weight',
  'provenance',
  'answer',
  'rating',
  'ratingMeaning',
  'evidence',
  'rhythm',
  'rhythmAbout',
  'status',
  'modelText',
  'needsDescription',
  'order',
  'scale',
  'content',
] as const;

/** What a difference is about, and its two values, in the language of the screens. */
export function useDifferenceWords(): {
  readonly what: (difference: InstrumentDifference) => string;
  readonly value: (difference: InstrumentDifference, value: string | null) => string | null;
} {
  const { t } = useText('assessment');
  return {
    what: ({ kind, subject }) => {
      const code = codes.find((each) => each === subject);
      return t(`version.kind.${kind}`, { subject: code ? t(`version.subject.${code}`) : subject });
    },
    value: ({ kind }, value) => {
      if (value === null) return null;
      if (kind === 'not-applicable')
        return t(value === 'true' ? 'version.value.naAllowed' : 'version.value.naNotAllowed');
      if (kind === 'risk')
        return value === 'low' || value === 'moderate' || value === 'high'
          ? t(`common:risk.${value}`)
          : value;
      if (kind === 'na-policy')
        return value === 'excluded' || value === 'counts-as-met' ? t(`why.naPolicy.${value}`) : value;
      if (kind === 'translation') return t('version.value.texts', { count: Number(value) });
      return value;
    },
  };
}
