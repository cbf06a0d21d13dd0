import { notifications } from '@mantine/notifications';
import type { ClauseDetail } from '../../../../shared/rules/clause/clause-view.ts';
import { client } from '../../../client/client.ts';
import { ReasonDialog } from '../../../components/dialog/ReasonDialog.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { useRenewClauses } from './use-renew-clauses.ts';

interface WithdrawDialogProps {
  readonly clause: ClauseDetail;
  readonly onClose: () => void;
}

/** Takes an approval back, with a reason. */
export function WithdrawDialog({ clause, onClose }: WithdrawDialogProps) {
  const { t } = useText('clause');
  const { language } = useLanguage();
  const renew = useRenewClauses();
  const { approval, reference } = clause;
  return (
    <ReasonDialog
      title={t('withdraw.title')}
      lead={t('withdraw.lead', {
        clause: reference,
        name: approval?.approver.name ?? '',
        date: formatDate(approval?.on ?? '', language),
      })}
      follows={[t('withdraw.follows')]}
      submitLabel={t('withdraw.action')}
      size="md"
      danger
      id="withdraw-reason"
      label={t('withdraw.reason')}
      missing={t('withdraw.reasonMissing')}
      draftKey={`clause/${reference}/withdraw`}
      request={(reason) => client.clause.withdrawApproval({ clause: reference, reason })}
      onDone={() => {
        renew();
        notifications.show({ message: t('withdraw.done', { clause: reference }) });
        onClose();
      }}
      onClose={onClose}
    />
  );
}
