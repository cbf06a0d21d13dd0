import { useState } from 'react';
import type { FileContent } from '../../../../shared/ground/refusals/request.ts';
import type { PlanView } from '../../../../shared/rules/plan/plan-view.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { PageSection } from '../../../components/page/PageSection.tsx';
import { PartnerPageHeader } from '../../../components/page/PartnerPageHeader.tsx';
import { useText } from '../../../text/text.ts';
import { ActionTable } from '../gaps/ActionTable.tsx';
import { AssessmentGaps } from '../gaps/AssessmentGaps.tsx';
import type { PlanDialog } from '../model/plan-dialog.ts';
import { otherActions } from '../model/plan-parts.ts';
import { ReturnedPlan } from '../returned/ReturnedPlan.tsx';
import { PlanDialogs } from './PlanDialogs.tsx';
import { PlanDocuments } from './PlanDocuments.tsx';
import { PlanEmpty } from './PlanEmpty.tsx';
import { PlanNotices } from './PlanNotices.tsx';
import classes from './PlanScreen.module.css';
import { PlanSummary } from './PlanSummary.tsx';
import { usePlanDocuments } from './use-plan-documents.ts';

interface PlanScreenProps {
  readonly partner: PartnerView;
  readonly plan: PlanView;
}

/** The plan: per assessment and gap what is to be done, by whom and until when, and what waits for the office. */
export function PlanScreen({ partner, plan }: PlanScreenProps) {
  const { t } = useText('plan');
  const [dialog, setDialog] = useState<PlanDialog | null>(null);
  const [returned, setReturned] = useState<FileContent | null>(null);
  const documents = usePlanDocuments(partner, setReturned);
  if (returned)
    return <ReturnedPlan partner={partner} plan={plan} file={returned} onClose={() => setReturned(null)} />;
  const isClosed = partner.archived !== null;
  const canAdd = !isClosed && plan.assessments.some(({ final }) => !final);
  const others = otherActions(plan);
  return (
    <>
      <PartnerPageHeader
        partner={partner}
        title={t('title')}
        step="plan"
        action={
          canAdd
            ? {
                label: t('add.open'),
                explanation: t('add.openExplain'),
                onAct: () => setDialog({ kind: 'add', standard: null }),
              }
            : null
        }
        secondary={<PlanDocuments partner={partner} plan={plan} documents={documents} />}
      />
      <RefusalAlert refusal={documents.refusal} />
      <div className={classes.parts}>
        <PlanNotices partner={partner} plan={plan} />
        {plan.actions.length > 0 && <PlanSummary plan={plan} />}
        <PlanEmpty partner={partner} plan={plan} />
        {plan.assessments.map((assessment) => (
          <AssessmentGaps
            key={assessment.id}
            plan={plan}
            assessment={assessment}
            isClosed={isClosed}
            onDialog={setDialog}
          />
        ))}
        {others.length > 0 && (
          <PageSection title={t('others.title')}>
            <p className={classes.quiet}>{t('others.lead')}</p>
            <ActionTable plan={plan} actions={others} label={t('others.title')} />
          </PageSection>
        )}
      </div>
      {dialog && <PlanDialogs dialog={dialog} plan={plan} onDialog={setDialog} />}
    </>
  );
}
