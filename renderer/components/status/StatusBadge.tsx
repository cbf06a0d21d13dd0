import type { AssessmentStatus, AssessmentView } from '../../../shared/rules/assessment/assessment-view.ts';
import { useText } from '../../text/text.ts';
import { useToday } from '../session/use-status.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';
import classes from './StatusBadge.module.css';
import { type StatusWord, statusWord } from './status-word.ts';

const icons: Readonly<Record<StatusWord, IconName>> = {
  draft: 'circle',
  'in-progress': 'edit',
  submitted: 'upload',
  'under-review': 'edit',
  'decision-awaited': 'flag',
  improvement: 'clock',
  'final-awaited': 'flag',
  returned: 'restore',
  final: 'circle-check',
  cancelled: 'cross',
};

interface StatusBadgeProps {
  readonly status: AssessmentStatus;
  /** The assessment in full; without it the status alone is told. */
  readonly at?: AssessmentView | null;
}

/** Where an assessment is, as word and icon. */
export function StatusBadge({ status, at = null }: StatusBadgeProps) {
  const { t } = useText('common');
  const word = statusWord(status, at, useToday());
  return (
    <span className={classes.badge} data-status={status}>
      <Icon name={icons[word]} size={14} />
      {t(`common:status.${word}`)}
    </span>
  );
}
