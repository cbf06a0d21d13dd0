import type { ActivityView } from '../../../../shared/rules/follow-up/follow-up-view.ts';
import { client } from '../../../client/client.ts';
import { ReasonDialog } from '../../../components/dialog/ReasonDialog.tsx';
import { useLanguage, useText } from '../../../text/text.ts';

interface WithdrawDialogProps {
  readonly activity: ActivityView;
  readonly onClose: () => void;
}

/** Takes an activity out of what counts, with the reason; it stays readable. */
export function WithdrawDialog({ activity, onClose }: WithdrawDialogProps) {
  const { t } = useText('followUp');
  const { language } = useLanguage();
  return (
    <ReasonDialog
      title={t('withdraw.openOf', { reference: activity.reference })}
      lead={t('withdraw.lead')}
      follows={[t('withdraw.follows')]}
      submitLabel={t('withdraw.submit')}
      danger
      id="withdraw-reason"
      label={t('withdraw.reason')}
      missing={t('check.reason')}
      draftKey={`follow-up/withdraw/${activity.id}`}
      request={(reason) => client.followUp.withdraw({ activity: activity.id, reason, language })}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
