import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { lastDetermination } from '../../../components/assessment/ledger.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { daysBetween, formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';

type ImprovementWindow = NonNullable<AssessmentView['window']>;

/** Days before the end from which the window is marked: a month is what a last effort of a partner takes. */
const SOON_DAYS = 30;

export interface WindowState {
  readonly words: string;
  readonly tone: 'neutral' | 'fair' | 'poor';
}

/** How much of the improvement window is left, in words; after the final determination, that it is closed. */
export function useWindowState(view: AssessmentView, { until }: ImprovementWindow): WindowState {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  const days = daysBetween(useToday(), until);
  const final = lastDetermination(view, 'final');
  if (final) {
    return { words: t('window.closed', { date: formatDate(final.on, language) }), tone: 'neutral' };
  }
  if (days === 0) return { words: t('window.lastDay'), tone: 'fair' };
  if (days < 0) return { words: t('window.over', { count: -days }), tone: 'poor' };
  return { words: t('window.left', { count: days }), tone: days <= SOON_DAYS ? 'fair' : 'neutral' };
}
