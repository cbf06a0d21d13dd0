import type { Deadline } from '../../../../shared/rules/assessment/assessment-view.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { formatDate, formatDistance } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './LedgerView.module.css';

/** Deadlines in words, with how far away each is. */
export function DatesToKeep({ deadlines }: { readonly deadlines: readonly Deadline[] }) {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  const today = useToday();
  if (deadlines.length === 0) return <p className={classes.lead}>{t('ledger.noDeadlines')}</p>;
  return (
    <ul className={classes.returns}>
      {deadlines.map(({ kind, on }) => (
        <li key={`${kind}-${on}`}>
          {t(`common:deadlineMeaning.${kind}`, {
            date: formatDate(on, language),
            when: formatDistance(today, on, language),
          })}
        </li>
      ))}
    </ul>
  );
}
