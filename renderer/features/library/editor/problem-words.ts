import type { DraftProblem } from '../../../../shared/content/instrument-draft/draft-problem.ts';
import type { RuleId } from '../../../../shared/content/instrument-draft/rules.ts';
import { ruleIds } from '../../../../shared/content/instrument-draft/rules.ts';
import { useLanguageName } from '../../../components/clause/use-language-name.ts';
import { useText } from '../../../text/text.ts';

const fields = [
  'title',
  'shortTitle',
  'requirement',
  'guidance',
  'commonMistakes',
  'answers',
  'ratings',
  'evidence',
  'rhythms',
  'id',
  'publisher',
  'documentTitle',
  'documentDate',
  'bands',
  'points',
  'shares',
  'weight',
  'improvementMonths',
  'extensionMonths',
  'validityMonths',
  'emergencyMonths',
  'expiryWarningMonths',
  'protocolReference',
] as const;

/** Problems that have a sentence of their own; any other one is told in the words of the check that found it. */
const told = [
  'missing',
  'language-missing',
  'id-wrong',
  'number-missing',
  'number-wrong',
  'no-standards',
  'no-rhythm',
  'model-text',
  'rule-without-source',
  'rule-without-value',
  'rule-half-confirmed',
  'rule-unconfirmed',
  'scale-changed',
  'bands-gap',
  'bands-overlap',
  'band-out-of-range',
  'band-reversed',
  'band-rating-repeated',
  'rating-and-risk-disagree',
  'excluded-shares-out-of-order',
  'excluded-rating-without-band',
  'expiry-warnings-out-of-order',
  'na-everywhere',
  'evidence-unknown',
  'evidence-repeated',
  'other-evidence-missing',
  'capacity-label-misplaced',
  'standard-repeated',
  'answer-repeated',
  'rhythm-rating-missing',
] as const;

/** Place and sentence of a problem, in the words of the screens. */
export function useProblemWords(): (problem: DraftProblem) => {
  readonly place: string;
  readonly said: string;
} {
  const { t } = useText('instrumentEditor');
  const languageName = useLanguageName();
  const rated = ['full', 'medium', 'low', 'moderate', 'high'] as const;
  const answers = ['yes', 'no', 'not-applicable'] as const;
  const entryName = (entry: string | null) => {
    const rating = rated.find((each) => each === entry);
    const answer = answers.find((each) => each === entry);
    return rating ? t(`rating.${rating}`) : answer ? t(`answer.${answer}`) : entry;
  };
  return ({ check, language, standard, field, entry, said }) => {
    const known = fields.find((each) => each === field);
    const rule = ruleIds.find((each): each is RuleId => field === 'notes' && each === entry);
    const parts = [
      language === null ? null : languageName(language),
      standard,
      rule ? t(`rule.${rule}`) : known ? t(`field.${known}`) : null,
      rule ? null : entryName(entry),
    ];
    const sentence = told.find((each) => each === check);
    return {
      place: parts.filter((part) => part !== null && part !== '').join(' · '),
      said: sentence ? t(`problem.${sentence}`) : said === '' ? t('problem.other') : said,
    };
  };
}
