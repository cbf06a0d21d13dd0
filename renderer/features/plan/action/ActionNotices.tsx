import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { ActionView } from '../../../../shared/rules/plan/plan-view.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { Notice } from '../../../components/page/Notice.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useText } from '../../../text/text.ts';
import type { Gap } from '../model/plan-parts.ts';
import classes from './ActionScreen.module.css';

interface ActionNoticesProps {
  readonly partner: PartnerView;
  readonly action: ActionView;
  readonly gap: Gap | null;
}

/** What must be known about the action before anything is done: conflicts, dates, and what contradicts it. */
export function ActionNotices({ partner, action, gap }: ActionNoticesProps) {
  const { t } = useText('plan');
  const { standard, conflicts, contradiction, outsideWindow, dueReason, standing } = action;
  return (
    <div className={classes.notices}>
      {conflicts > 0 && (
        <Notice tone="fair" icon="conflict" title={t('notice.conflicts', { count: 1 })}>
          <span>
            {t('notice.conflictsText')}{' '}
            <Anchor component={Link} to={`/partners/${encodeURIComponent(partner.reference)}`} size="sm">
              {t('notice.settle')}
            </Anchor>
          </span>
        </Notice>
      )}
      {contradiction && (
        <Notice tone="fair" icon="alert" title={t('contradiction.title', { standard })}>
          {t(gap?.reviewProposed ? 'review.proposedText' : 'contradiction.alone')}
        </Notice>
      )}
      {outsideWindow && standing.status !== 'dropped' && (
        <Notice tone="neutral" icon="info" title={t('due.outsideTitle')}>
          {dueReason && <ContentText>{dueReason}</ContentText>}
        </Notice>
      )}
    </div>
  );
}
