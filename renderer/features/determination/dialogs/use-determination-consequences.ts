import type { Instrument } from '../../../../shared/content/instrument/instrument.ts';
import { addMonths } from '../../../../shared/ground/dates/clocks.ts';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';

/** What follows from signing on a date, in sentences: what is frozen, which clock starts, what comes next. */
export function useDeterminationConsequences(
  kind: 'preliminary' | 'final',
  view: AssessmentView,
  instrument: Instrument,
  on: string,
): readonly string[] {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  const { clocks } = instrument.definition;
  const after = (months: number) =>
    on === '' ? null : { date: formatDate(addMonths(on, months), language), count: months };
  const window = after(clocks.improvementMonths);
  const validity = after(clocks.validityMonths);
  if (kind === 'final') {
    return [t('determine.followsFinal'), ...(validity ? [t('determine.followsValidity', validity)] : [])];
  }
  return [
    t('determine.followsPreliminary'),
    ...(window && view.reviewScore.risk !== 'low' ? [t('determine.followsWindow', window)] : []),
    t('determine.followsDecision'),
    ...(view.reviewScore.risk === 'high' ? [t('determine.followsNote')] : []),
  ];
}
