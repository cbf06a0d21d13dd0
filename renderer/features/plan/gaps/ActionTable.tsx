import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { ActionView, PlanView } from '../../../../shared/rules/plan/plan-view.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useText } from '../../../text/text.ts';
import { actionPath } from '../model/plan-parts.ts';
import { ActionDue } from './ActionDue.tsx';
import { ActionStatus } from './ActionStatus.tsx';
import classes from './ActionTable.module.css';

interface ActionTableProps {
  readonly plan: PlanView;
  readonly actions: readonly ActionView[];
  readonly label: string;
}

const columns = ['title', 'responsible', 'support', 'due', 'priority', 'status'] as const;

/** Actions in the order of adding; each leads to its own page. */
export function ActionTable({ plan, actions, label }: ActionTableProps) {
  const { t } = useText('plan');
  return (
    <table className={classes.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`table.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {actions.map((action) => (
          <ActionRow key={action.id} plan={plan} action={action} />
        ))}
      </tbody>
    </table>
  );
}

function ActionRow({ plan, action }: { readonly plan: PlanView; readonly action: ActionView }) {
  const { t } = useText('plan');
  const { reference, title, responsible, supportedBy, priority, standing, conflicts, notes } = action;
  return (
    <tr data-status={standing.status}>
      <th scope="row">
        <Anchor component={Link} to={actionPath(plan, action)} size="sm" className={classes.title ?? ''}>
          <ContentText>{title}</ContentText>
        </Anchor>
        <span className={classes.below}>
          <bdi dir="ltr">{reference}</bdi>
          {notes.length > 0 && <span>{t('table.notes', { count: notes.length })}</span>}
          {conflicts > 0 && (
            <span className={classes.conflict}>
              <Icon name="conflict" size={12} /> {t('table.conflict')}
            </span>
          )}
        </span>
      </th>
      <td data-label={t('table.responsible')}>
        {responsible === '' ? (
          <span className={classes.quiet}>{t('table.nobody')}</span>
        ) : (
          <ContentText>{responsible}</ContentText>
        )}
      </td>
      <td data-label={t('table.support')}>
        {supportedBy.join(', ') || <span className={classes.quiet}>{t('table.none')}</span>}
      </td>
      <td data-label={t('table.due')}>
        <ActionDue action={action} />
      </td>
      <td data-label={t('table.priority')}>
        <span className={classes.priority} data-priority={priority}>
          {priority !== 'normal' && <Icon name={priority === 'high' ? 'up' : 'down'} size={12} />}
          {t(`priority.${priority}`)}
        </span>
      </td>
      <td data-label={t('table.status')}>
        <ActionStatus status={standing.status} />
        {action.contradiction && (
          <span className={classes.contradiction}>
            <Icon name="alert" size={12} /> {t('table.contradiction')}
          </span>
        )}
      </td>
    </tr>
  );
}
