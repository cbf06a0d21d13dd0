import type { AgreementView } from '../../../../shared/rules/agreement/agreement-view.ts';
import { client } from '../../../client/client.ts';
import { ReasonDialog } from '../../../components/dialog/ReasonDialog.tsx';
import { useText } from '../../../text/text.ts';

interface WithdrawContractDialogProps {
  readonly agreement: string;
  readonly contract: AgreementView['contracts'][number];
  readonly onClose: () => void;
}

/** Takes back a signed contract that was kept by mistake, with a reason. */
export function WithdrawContractDialog({ agreement, contract, onClose }: WithdrawContractDialogProps) {
  const { t } = useText('agreement');
  return (
    <ReasonDialog
      title={t('contracts.withdraw.title', { file: contract.file.name })}
      lead={t('contracts.withdraw.lead')}
      follows={[t('contracts.withdraw.follows')]}
      submitLabel={t('contracts.withdraw.submit')}
      danger
      id="contract-withdraw-reason"
      label={t('withdraw.reason')}
      missing={t('withdraw.reasonMissing')}
      draftKey={`contract/${contract.id}/withdraw`}
      request={(reason) => client.agreement.withdrawContract({ agreement, contract: contract.id, reason })}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
