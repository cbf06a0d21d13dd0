import type { ActivityView, FollowUpView } from '../../../../shared/rules/follow-up/follow-up-view.ts';
import type { PlanView } from '../../../../shared/rules/plan/plan-view.ts';
import classes from './Activities.module.css';
import { ActivityItem } from './ActivityItem.tsx';

interface ActivityListProps {
  readonly followUp: FollowUpView;
  readonly plan: PlanView;
  /** Null where nothing can be changed. */
  readonly onWithdraw: ((activity: ActivityView) => void) | null;
}

/** All activities, newest first; withdrawn ones stay readable. */
export function ActivityList({ followUp, plan, onWithdraw }: ActivityListProps) {
  return (
    <ol className={classes.list}>
      {followUp.activities.map((activity) => (
        <ActivityItem
          key={activity.id}
          activity={activity}
          plan={plan}
          onWithdraw={onWithdraw && activity.withdrawn === null ? () => onWithdraw(activity) : null}
        />
      ))}
    </ol>
  );
}
