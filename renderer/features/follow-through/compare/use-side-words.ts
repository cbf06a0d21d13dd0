import type { ComparisonSide } from '../../../../shared/rules/assessment/comparison.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';

/** What a side of a comparison stands for, with its date: "Final determination of 2 March 2026". */
export function useSideWords(): (side: ComparisonSide) => string {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  return ({ kind, on }) =>
    on === null
      ? t(`compare.kind.${kind}`)
      : t('compare.kindOn', { kind: t(`compare.kind.${kind}`), date: formatDate(on, language) });
}
