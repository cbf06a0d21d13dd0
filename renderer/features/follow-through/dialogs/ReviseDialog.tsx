import { useNavigate } from 'react-router';
import { client } from '../../../client/client.ts';
import { DatedReasonDialog } from '../../../components/assessment/dialogs/DatedReasonDialog.tsx';
import type { AssessmentDialogProps } from '../../../components/assessment/dialogs/dialog-props.ts';
import { useText } from '../../../text/text.ts';

/** Starts a linked revision and opens it; the original stays as it is (Decision 5). */
export function ReviseDialog({ view, onClose }: AssessmentDialogProps) {
  const { t } = useText('assessment');
  const navigate = useNavigate();
  return (
    <DatedReasonDialog
      view={view}
      id="revise"
      request={client.assessment.revise}
      title={t('revise.title')}
      lead={t('revise.lead')}
      follows={t('revise.follows')}
      reasonLabel={t('revise.reason')}
      submitLabel={t('action.revise')}
      onDone={({ assessment }) => {
        onClose();
        void navigate(`/assessments/${encodeURIComponent(assessment.reference)}`);
      }}
      onClose={onClose}
    />
  );
}
