import { client } from '../../../client/client.ts';
import { useText } from '../../../text/text.ts';
import type { AssessmentDialogProps } from './dialog-props.ts';
import { ReasonDialog } from './ReasonDialog.tsx';

/** Ends an assessment that has no determination; what was recorded stays readable. */
export function CancelDialog({ view, onClose }: AssessmentDialogProps) {
  const { t } = useText('assessment');
  return (
    <ReasonDialog
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
