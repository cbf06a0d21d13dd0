import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { ActivityView } from '../../../../shared/rules/follow-up/follow-up-view.ts';
import type { PlanView } from '../../../../shared/rules/plan/plan-view.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import type { IconName } from '../../../components/status/icon-paths.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { DateText } from '../../../components/text/DateText.tsx';
import { useText } from '../../../text/text.ts';
import classes from './Activities.module.css';
import { CheckResults } from './CheckResults.tsx';

interface ActivityDetailsProps {
  readonly activity: ActivityView;
  readonly plan: PlanView;
}

const tendencyIcons: Readonly<Record<'better' | 'same' | 'worse', IconName>> = {
  better: 'up',
  same: 'dash',
  worse: 'down',
};

/** Findings per standard, checks, training, the actions that it was about, and the next date. */
export function ActivityDetails({ activity, plan }: ActivityDetailsProps) {
  const { t } = useText('followUp');
  const { findings, trained, nextOn } = activity;
  const actions = plan.actions.filter(({ id }) => activity.actions.includes(id));
  const planPath = `/partners/${encodeURIComponent(plan.partner.reference)}/plan`;
  return (
    <>
      {findings.length > 0 && (
        <ul className={classes.findings} aria-label={t('activities.findings')}>
          {findings.map(({ standard, text, tendency }) => (
            <li key={`${standard}-${text}`}>
              <b>{standard}</b>{' '}
              {tendency && (
                <span className={classes.tendency} data-tendency={tendency}>
                  <Icon name={tendencyIcons[tendency]} size={12} /> {t(`tendency.${tendency}`)}
                </span>
              )}{' '}
              <ContentText>{text}</ContentText>
            </li>
          ))}
        </ul>
      )}
      <CheckResults activity={activity} />
      {trained && (
        <p>
          {t('activities.trained', { part: trained.trained, whole: trained.total })}{' '}
          <ContentText>{trained.course}</ContentText>
        </p>
      )}
      {actions.length > 0 && (
        <p>
          {t('activities.actions')}{' '}
          {actions.map(({ id, reference, title }, index) => (
            <span key={id}>
              {index > 0 && ' · '}
              <Anchor
                component={Link}
                to={`${planPath}?action=${encodeURIComponent(reference)}`}
                size="sm"
                title={title}
              >
                <bdi dir="ltr">{reference}</bdi>
              </Anchor>
            </span>
          ))}
        </p>
      )}
      {nextOn && (
        <p>
          {t('activities.next')} <DateText date={nextOn} />
        </p>
      )}
    </>
  );
}
