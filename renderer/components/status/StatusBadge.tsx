import type { AssessmentStatus } from '../../../shared/rules/assessment/assessment-view.ts';
import { useText } from '../../text/text.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';
import classes from './StatusBadge.module.css';

const icons: Readonly<Record<AssessmentStatus, IconName>> = {
  draft: 'circle',
  'in-progress': 'edit',
  submitted: 'upload',
  returned: 'restore',
  final: 'circle-check',
  cancelled: 'cross',
};

/** Status of an assessment as word and icon. */
export function StatusBadge({ status }: { readonly status: AssessmentStatus }) {
  const { t } = useText('common');
  return (
    <span className={classes.badge} data-status={status}>
      <Icon name={icons[status]} size={14} />
      {t(`common:status.${status}`)}
    </span>
  );
}
