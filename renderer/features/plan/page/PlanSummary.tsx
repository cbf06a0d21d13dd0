import type { PlanView } from '../../../../shared/rules/plan/plan-view.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './PlanScreen.module.css';

/** How far the plan is, who supports it, and which workbooks went out and came back. */
export function PlanSummary({ plan }: { readonly plan: PlanView }) {
  const { t } = useText('plan');
  const { language, locale } = useLanguage();
  const { counts, entities, issued, returned } = plan;
  const date = (day: string) => formatDate(day, language, 'short');
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const [given, back] = [issued.at(-1), returned.at(-1)];
  return (
    <ul className={classes.summary} aria-label={t('summary.label')}>
      <li>{t('summary.open', { count: counts.open })}</li>
      {counts.doneByPartner > 0 && <li>{t('summary.done', { count: counts.doneByPartner })}</li>}
      <li>{t('summary.verified', { count: counts.verified })}</li>
      {counts.dropped > 0 && <li>{t('summary.dropped', { count: counts.dropped })}</li>}
      {counts.overdue > 0 && (
        <li className={classes.late}>
          <Icon name="clock" size={14} />
          {t('summary.overdue', { count: counts.overdue })}
        </li>
      )}
      {entities.length > 0 && (
        <li className={classes.muted}>
          {t(entities.length > 1 ? 'summary.joint' : 'summary.support', { entities: list.format(entities) })}
        </li>
      )}
      {given && <li className={classes.muted}>{t('summary.issued', { date: date(given.on) })}</li>}
      {back && <li className={classes.muted}>{t('summary.returned', { date: date(back.on) })}</li>}
    </ul>
  );
}
