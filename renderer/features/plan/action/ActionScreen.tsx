import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ActionView, PlanView } from '../../../../shared/rules/plan/plan-view.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { PageSection } from '../../../components/page/PageSection.tsx';
import { PartnerPageHeader } from '../../../components/page/PartnerPageHeader.tsx';
import { Icon } from '../../../components/status/Icon.tsx';
import { useText } from '../../../text/text.ts';
import { type ActionRecord, nextMove } from '../model/action-moves.ts';
import { gapOf, planPath } from '../model/plan-parts.ts';
import { ReReviewDialog } from '../review/ReReviewDialog.tsx';
import { ActionEvidence } from './ActionEvidence.tsx';
import { ActionFacts } from './ActionFacts.tsx';
import { ActionHistory } from './ActionHistory.tsx';
import { ActionMenu } from './ActionMenu.tsx';
import { ActionNotices } from './ActionNotices.tsx';
import classes from './ActionScreen.module.css';
import { EditActionDialog } from './EditActionDialog.tsx';
import { RecordDialog } from './RecordDialog.tsx';

interface ActionScreenProps {
  readonly partner: PartnerView;
  readonly plan: PlanView;
  readonly action: ActionView;
}

/** One action: what it is, how it stands, its evidence, and everything that was recorded about it. */
export function ActionScreen({ partner, plan, action }: ActionScreenProps) {
  const { t } = useText('plan');
  const [dialog, setDialog] = useState<ActionRecord | 'edit' | 'review' | null>(null);
  const isClosed = partner.archived !== null;
  const close = () => setDialog(null);
  const next = isClosed ? null : nextMove(action.standing.status);
  const found = gapOf(plan, action);
  const proposed = !isClosed && found?.gap.reviewProposed === true;
  const explained = next
    ? {
        label: t(`record.${next}.open`),
        explanation: t(`record.${next}.explain`),
        onAct: () => setDialog(next),
      }
    : null;
  return (
    <>
      <PartnerPageHeader
        partner={partner}
        title={t('action.title', { reference: action.reference })}
        step="plan"
        where={
          <Anchor component={Link} to={planPath(plan)} size="sm">
            {t('action.back')}
          </Anchor>
        }
        action={
          proposed
            ? {
                label: t('review.open', { standard: action.standard }),
                explanation: t('review.explain'),
                onAct: () => setDialog('review'),
              }
            : explained
        }
        secondary={
          !isClosed && (
            <>
              <Button variant="default" leftSection={<Icon name="edit" />} onClick={() => setDialog('note')}>
                {t('record.note.open')}
              </Button>
              <ActionMenu action={action} onAct={setDialog} />
            </>
          )
        }
      />
      <ActionNotices partner={partner} action={action} gap={found?.gap ?? null} />
      <div className={classes.columns}>
        <div className={classes.main}>
          <ActionFacts action={action} />
          <ActionEvidence plan={plan} action={action} isClosed={isClosed} />
        </div>
        <PageSection title={t('history.title')}>
          <ActionHistory action={action} />
        </PageSection>
      </div>
      {dialog === 'edit' && (
        <EditActionDialog action={action} window={found?.assessment.window ?? null} onClose={close} />
      )}
      {dialog === 'review' && found && <ReReviewDialog plan={plan} {...found} onClose={close} />}
      {dialog !== null && dialog !== 'edit' && dialog !== 'review' && (
        <RecordDialog key={dialog} record={dialog} plan={plan} action={action} onClose={close} />
      )}
    </>
  );
}
