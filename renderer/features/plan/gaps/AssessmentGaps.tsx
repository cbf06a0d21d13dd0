import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { PlanView } from '../../../../shared/rules/plan/plan-view.ts';
import { PageSection } from '../../../components/page/PageSection.tsx';
import { useInstrument } from '../../../components/session/use-instruments.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useText } from '../../../text/text.ts';
import type { PlanDialog } from '../model/plan-dialog.ts';
import type { PlannedAssessment } from '../model/plan-parts.ts';
import { GapSection } from './GapSection.tsx';
import { WindowLine } from './WindowLine.tsx';

interface AssessmentGapsProps {
  readonly plan: PlanView;
  readonly assessment: PlannedAssessment;
  readonly isClosed: boolean;
  readonly onDialog: (dialog: PlanDialog) => void;
}

/** One assessment: its improvement window, and each of its gaps with what is done about it. */
export function AssessmentGaps({ plan, assessment, isClosed, onDialog }: AssessmentGapsProps) {
  const { t } = useText('plan');
  const instrument = useInstrument(assessment);
  const title = instrument?.texts.shortTitle;
  return (
    <PageSection
      title={t('assessment.title', { reference: assessment.reference })}
      aside={title && <ContentText lang={title.language}>{title.text}</ContentText>}
      actions={
        <Anchor component={Link} to={`/assessments/${encodeURIComponent(assessment.reference)}`} size="sm">
          {t('assessment.open')}
        </Anchor>
      }
    >
      <WindowLine assessment={assessment} />
      {assessment.gaps.map((gap) => (
        <GapSection
          key={gap.standard}
          plan={plan}
          assessment={assessment}
          gap={gap}
          isClosed={isClosed || assessment.final}
          onDialog={onDialog}
        />
      ))}
    </PageSection>
  );
}
