import { useState } from 'react';
import type { ActivityView, FollowUpView } from '../../../../shared/rules/follow-up/follow-up-view.ts';
import type { PlanView } from '../../../../shared/rules/plan/plan-view.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { EmptyState } from '../../../components/page/EmptyState.tsx';
import { Notice } from '../../../components/page/Notice.tsx';
import { PageSection } from '../../../components/page/PageSection.tsx';
import { PartnerPageHeader } from '../../../components/page/PartnerPageHeader.tsx';
import { useText } from '../../../text/text.ts';
import { ActivityList } from '../activities/ActivityList.tsx';
import { WithdrawDialog } from '../activities/WithdrawDialog.tsx';
import { AddActivityDialog } from '../add/AddActivityDialog.tsx';
import { PracticeChecks } from '../checks/PracticeChecks.tsx';
import { RhythmDialog } from '../rhythm/RhythmDialog.tsx';
import { RhythmSection } from '../rhythm/RhythmSection.tsx';
import { TrainingSection } from '../training/TrainingSection.tsx';
import classes from './FollowUpScreen.module.css';

interface FollowUpScreenProps {
  readonly partner: PartnerView;
  readonly followUp: FollowUpView;
  readonly plan: PlanView;
}

type Open = 'add' | 'rhythm' | { readonly withdraw: ActivityView };

/** Follow-up: when to look next and why, what was seen, and how practice changes over time. */
export function FollowUpScreen({ partner, followUp, plan }: FollowUpScreenProps) {
  const { t } = useText('followUp');
  const [open, setOpen] = useState<Open | null>(null);
  const isClosed = partner.archived !== null;
  const close = () => setOpen(null);
  const { activities, checks } = followUp;
  return (
    <>
      <PartnerPageHeader
        partner={partner}
        title={t('title')}
        step="followUp"
        action={
          isClosed
            ? null
            : { label: t('add.open'), explanation: t('add.explain'), onAct: () => setOpen('add') }
        }
      />
      {partner.archived && (
        <Notice tone="neutral" icon="archive" title={t('archived')}>
          {t('archivedText')}
        </Notice>
      )}
      <div className={classes.columns}>
        <div className={classes.main}>
          {activities.length === 0 ? (
            <EmptyState title={t('empty.title')} text={t('empty.text')} />
          ) : (
            <PageSection title={t('activities.title')}>
              <ActivityList
                followUp={followUp}
                plan={plan}
                onWithdraw={isClosed ? null : (withdraw) => setOpen({ withdraw })}
              />
            </PageSection>
          )}
          {checks.length > 0 && (
            <PageSection title={t('checks.title')}>
              <PracticeChecks checks={checks} />
            </PageSection>
          )}
        </div>
        <div className={classes.main}>
          <RhythmSection
            partner={partner}
            followUp={followUp}
            onChoose={isClosed ? null : () => setOpen('rhythm')}
          />
          <TrainingSection trained={followUp.trained} />
        </div>
      </div>
      {open === 'add' && <AddActivityDialog partner={partner} plan={plan} onClose={close} />}
      {open === 'rhythm' && <RhythmDialog followUp={followUp} onClose={close} />}
      {open !== null && typeof open === 'object' && (
        <WithdrawDialog activity={open.withdraw} onClose={close} />
      )}
    </>
  );
}
