import type { Effort } from '../../../shared/rules/follow-up/effort.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { formatDate } from '../text/dates.ts';

/** How the partner went about closing its gaps, as sentences with their numbers and no score. */
export function useEffortSentences(effort: Effort | undefined): readonly string[] {
  const { t } = useText('common');
  const { language, locale } = useLanguage();
  if (!effort) return [];
  const number = new Intl.NumberFormat(locale);
  const { actions, reReviews, plans, response } = effort;
  return [
    actions.due === 0
      ? t('effort.noActions')
      : t('effort.actions', {
          onTime: number.format(actions.onTime),
          due: number.format(actions.due),
          late: number.format(actions.late),
          overdue: number.format(actions.overdue),
        }),
    reReviews.last === null
      ? t('effort.noReReviews')
      : t('effort.reReviews', {
          count: number.format(reReviews.count),
          closed: number.format(reReviews.closed),
          reopened: number.format(reReviews.reopened),
          date: formatDate(reReviews.last, language),
        }),
    plans.issued === 0
      ? t('effort.noPlans')
      : t('effort.plans', { returned: number.format(plans.returned), issued: number.format(plans.issued) }),
    response === null
      ? t('effort.noResponse')
      : t(`effort.${response.response}`, { date: formatDate(response.on, language) }),
  ];
}
