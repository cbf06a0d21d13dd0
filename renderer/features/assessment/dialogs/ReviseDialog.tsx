import { useNavigate } from 'react-router';
import { client } from '../../../client/client.ts';
import { useText } from '../../../text/text.ts';
import type { AssessmentDialogProps } from './dialog-props.ts';
import { ReasonDialog } from './ReasonDialog.tsx';

/** Starts a linked revision and opens it; the original stays as it is (Decision 5). */
export function ReviseDialog({ view, onClose }: AssessmentDialogProps) {
  const { t } = useText('assessment');
  const navigate = useNavigate();
  return (
    <ReasonDialog
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
