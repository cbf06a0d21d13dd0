import { client } from '../../../client/client.ts';
import type { AssessmentDialogProps } from '../../../components/assessment/dialogs/dialog-props.ts';
import { AssignDialog } from '../../../components/people/AssignDialog.tsx';
import { useText } from '../../../text/text.ts';

/** Assigns one assessment to somebody, whoever has the partner. */
export function AssignAssessmentDialog({ view, onClose }: AssessmentDialogProps) {
  const { t } = useText('people');
  return (
    <AssignDialog
      title={t('assign.assessment', { reference: view.reference })}
      lead={t('assign.assessmentLead')}
      draftKey={`assessment/${view.id}/assign`}
      assigned={view.assigned?.person ?? null}
      request={(person) => client.assessment.assign({ assessment: view.id, person })}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
