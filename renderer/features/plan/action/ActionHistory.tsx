import type { ActionView } from '../../../../shared/rules/plan/plan-view.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { DateText } from '../../../components/text/DateText.tsx';
import { useText } from '../../../text/text.ts';
import { ActionStatus } from '../gaps/ActionStatus.tsx';
import { historyOf } from '../model/action-history.ts';
import classes from './ActionScreen.module.css';

/** Every status that the action had and every note, newest first. */
export function ActionHistory({ action }: { readonly action: ActionView }) {
  const { t } = useText('plan');
  return (
    <ol className={classes.history}>
      {historyOf(action).map((entry) => (
        <li key={entry.key} className={classes.entry}>
          {entry.kind === 'note' ? (
            <ContentText as="p">{entry.text}</ContentText>
          ) : (
            <>
              <span>
                <ActionStatus status={entry.status} />
                {entry.isFirst && <span className={classes.quiet}>{` · ${t('history.added')}`}</span>}
              </span>
              {entry.reason && <ContentText as="p">{entry.reason}</ContentText>}
              {entry.evidence > 0 && (
                <p className={classes.quiet}>{t('history.evidence', { count: entry.evidence })}</p>
              )}
            </>
          )}
          <p className={classes.quiet}>
            <DateText date={entry.on} />
            {' · '}
            <ContentText>{entry.by.name}</ContentText>
          </p>
        </li>
      ))}
    </ol>
  );
}
