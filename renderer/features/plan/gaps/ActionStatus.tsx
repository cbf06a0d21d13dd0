import type { ActionStatus as Status } from '../../../../shared/record/shapes/plan.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import type { IconName } from '../../../components/status/icon-paths.ts';
import { useText } from '../../../text/text.ts';
import classes from './ActionStatus.module.css';

const icons: Readonly<Record<Status, IconName>> = {
  'not-started': 'circle',
  'in-progress': 'half',
  'done-by-partner': 'person',
  verified: 'circle-check',
  dropped: 'circle-dash',
};

/** Where an action stands: word, icon and colour. */
export function ActionStatus({ status }: { readonly status: Status }) {
  const { t } = useText('plan');
  return (
    <span className={classes.status} data-status={status}>
      <Icon name={icons[status]} size={14} />
      {t(`status.${status}`)}
    </span>
  );
}
