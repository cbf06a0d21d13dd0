import { Button } from '@mantine/core';
import type { ActivityView } from '../../../../shared/rules/follow-up/follow-up-view.ts';
import type { PlanView } from '../../../../shared/rules/plan/plan-view.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { DateText } from '../../../components/text/DateText.tsx';
import { useText } from '../../../text/text.ts';
import classes from './Activities.module.css';
import { ActivityDetails } from './ActivityDetails.tsx';
import { activityIcons } from './activity-icons.ts';

interface ActivityItemProps {
  readonly activity: ActivityView;
  readonly plan: PlanView;
  readonly onWithdraw: (() => void) | null;
}

/** One activity: kind, date and people, what was found, and why it was withdrawn where it was. */
export function ActivityItem({ activity, plan, onWithdraw }: ActivityItemProps) {
  const { t } = useText('followUp');
  const { kind, on, place, people, summary, reference, recordedBy, withdrawn } = activity;
  return (
    <li className={classes.item} data-withdrawn={withdrawn !== null || undefined}>
      <div className={classes.head}>
        <h3>
          <Icon name={activityIcons[kind]} size={15} /> {t(`kind.${kind}`)}
          {' · '}
          <DateText date={on} />
        </h3>
        <bdi dir="ltr" className={classes.quiet}>
          {reference}
        </bdi>
        {onWithdraw && (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            aria-label={t('withdraw.openOf', { reference })}
            onClick={onWithdraw}
          >
            {t('withdraw.open')}
          </Button>
        )}
      </div>
      {withdrawn !== null && (
        <p className={classes.withdrawn}>
          <Icon name="archive" size={13} /> {t('withdraw.withdrawn')} <ContentText>{withdrawn}</ContentText>
        </p>
      )}
      <div className={classes.body}>
        {(place !== '' || people.length > 0) && (
          <p className={classes.quiet}>
            {[place, ...people].filter(Boolean).map((text, index) => (
              <span key={text}>
                {index > 0 && ' · '}
                <ContentText>{text}</ContentText>
              </span>
            ))}
          </p>
        )}
        {summary !== '' && <ContentText as="p">{summary}</ContentText>}
        <ActivityDetails activity={activity} plan={plan} />
        <p className={classes.quiet}>
          {t('activities.recordedBy')} <ContentText>{recordedBy.name}</ContentText>
        </p>
      </div>
    </li>
  );
}
