import type { SubAgreementView } from '../../../../shared/rules/agreement/agreement-view.ts';
import { client } from '../../../client/client.ts';
import { ReasonDialog } from '../../../components/dialog/ReasonDialog.tsx';
import { useText } from '../../../text/text.ts';

interface WithdrawSubAgreementDialogProps {
  readonly subAgreement: SubAgreementView;
  readonly onClose: () => void;
}

/** Takes back a sub-agreement that was recorded by mistake, with a reason. */
export function WithdrawSubAgreementDialog({ subAgreement, onClose }: WithdrawSubAgreementDialogProps) {
  const { t } = useText('agreement');
  return (
    <ReasonDialog
      title={t('sub.withdraw.title', { name: subAgreement.name })}
      lead={t('sub.withdraw.lead')}
      follows={[t('sub.withdraw.follows')]}
      submitLabel={t('sub.withdraw.submit')}
      danger
      id="sub-withdraw-reason"
      label={t('withdraw.reason')}
      missing={t('withdraw.reasonMissing')}
      draftKey={`sub-agreement/${subAgreement.id}/withdraw`}
      request={(reason) => client.subAgreement.withdraw({ subAgreement: subAgreement.id, reason })}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
