import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { PlanView } from '../../../../shared/rules/plan/plan-view.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { EmptyState } from '../../../components/page/EmptyState.tsx';
import { useText } from '../../../text/text.ts';

interface PlanEmptyProps {
  readonly partner: PartnerView;
  readonly plan: PlanView;
}

/** Teaches where there is nothing yet: no determination, no gap, or gaps without an action. */
export function PlanEmpty({ partner, plan }: PlanEmptyProps) {
  const { t } = useText('plan');
  if (plan.actions.length > 0) return null;
  if (plan.assessments.some(({ final }) => !final))
    return <EmptyState title={t('empty.actions.title')} text={t('empty.actions.text')} />;
  const { assessment, determination } = partner.row;
  const isDetermined = determination === 'preliminary' || determination === 'final';
  const kind = isDetermined ? 'gaps' : 'determination';
  return (
    <EmptyState title={t(`empty.${kind}.title`)} text={t(`empty.${kind}.text`)}>
      <Anchor
        component={Link}
        to={
          assessment
            ? `/assessments/${encodeURIComponent(assessment.reference)}`
            : `/partners/${encodeURIComponent(partner.reference)}`
        }
        size="sm"
      >
        {assessment
          ? t('notice.openAssessment', { reference: assessment.reference })
          : t('empty.openPartner')}
      </Anchor>
    </EmptyState>
  );
}
