import type { ActionView } from '../../../../shared/rules/plan/plan-view.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { DateText } from '../../../components/text/DateText.tsx';
import { useText } from '../../../text/text.ts';
import classes from './ActionTable.module.css';

/** The due date, whether it has passed, and whether it lies outside of the improvement window. */
export function ActionDue({ action }: { readonly action: ActionView }) {
  const { t } = useText('plan');
  return (
    <span className={classes.due}>
      <DateText date={action.dueOn} format="short" />
      {action.overdue && (
        <span className={classes.late}>
          <Icon name="clock" size={12} /> {t('due.overdue')}
        </span>
      )}
      {action.outsideWindow && (
        <span className={classes.outside} title={action.dueReason ?? ''}>
          <Icon name="alert" size={12} /> {t('due.outside')}
        </span>
      )}
    </span>
  );
}
