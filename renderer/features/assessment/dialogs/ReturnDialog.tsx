import { client } from '../../../client/client.ts';
import { DatedReasonDialog } from '../../../components/assessment/dialogs/DatedReasonDialog.tsx';
import type { AssessmentDialogProps } from '../../../components/assessment/dialogs/dialog-props.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';

/** Opens the partner's answers again, with what should be corrected. */
export function ReturnDialog({ view, onClose }: AssessmentDialogProps) {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  const submitted = view.ledger.findLast(({ fact }) => fact.kind === 'self')?.fact.on ?? view.startedOn;
  return (
    <DatedReasonDialog
      view={view}
      id="return"
      request={client.assessment.return}
      title={t('return.title')}
      lead={t('return.lead')}
      follows={t('return.follows', { date: formatDate(submitted, language) })}
      reasonLabel={t('return.reason')}
      reasonHint={t('return.reasonHint')}
      submitLabel={t('action.return')}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
