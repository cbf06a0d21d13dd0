import { client } from '../../../client/client.ts';
import { DatedReasonDialog } from '../../../components/assessment/dialogs/DatedReasonDialog.tsx';
import type { AssessmentDialogProps } from '../../../components/assessment/dialogs/dialog-props.ts';
import { useText } from '../../../text/text.ts';

/** Ends an assessment that has no determination; what was recorded stays readable. */
export function CancelDialog({ view, onClose }: AssessmentDialogProps) {
  const { t } = useText('assessment');
  return (
    <DatedReasonDialog
      view={view}
      id="cancel"
      request={client.assessment.cancel}
      title={t('cancel.title')}
      lead={t('cancel.lead')}
      follows={t('cancel.follows')}
      reasonLabel={t('cancel.reason')}
      submitLabel={t('cancel.confirm')}
      danger
      onDone={onClose}
      onClose={onClose}
    />
  );
}
