import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { PlanView } from '../../../../shared/rules/plan/plan-view.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { Notice } from '../../../components/page/Notice.tsx';
import { useText } from '../../../text/text.ts';
import { readyForFinal } from '../model/plan-parts.ts';

interface PlanNoticesProps {
  readonly partner: PartnerView;
  readonly plan: PlanView;
}

/** What a person must know before reading the plan: archived, conflicts, and gaps that are all closed. */
export function PlanNotices({ partner, plan }: PlanNoticesProps) {
  const { t } = useText('plan');
  const file = `/partners/${encodeURIComponent(partner.reference)}`;
  const conflicts = plan.actions.filter((action) => action.conflicts > 0);
  return (
    <>
      {partner.archived && (
        <Notice tone="neutral" icon="archive" title={t('notice.archived')}>
          {t('notice.archivedText')}
        </Notice>
      )}
      {conflicts.length > 0 && (
        <Notice tone="fair" icon="conflict" title={t('notice.conflicts', { count: conflicts.length })}>
          <span>
            {t('notice.conflictsText')}{' '}
            <Anchor component={Link} to={file} size="sm">
              {t('notice.settle')}
            </Anchor>
          </span>
        </Notice>
      )}
      {readyForFinal(plan).map(({ id, reference }) => (
        <Notice key={id} tone="good" icon="circle-check" title={t('notice.closed')}>
          <span>
            {t('notice.closedText')}{' '}
            <Anchor component={Link} to={`/assessments/${encodeURIComponent(reference)}`} size="sm">
              {t('notice.openAssessment', { reference })}
            </Anchor>
          </span>
        </Notice>
      ))}
    </>
  );
}
