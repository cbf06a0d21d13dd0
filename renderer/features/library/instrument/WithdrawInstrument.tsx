import { notifications } from '@mantine/notifications';
import { client } from '../../../client/client.ts';
import { ReasonDialog } from '../../../components/dialog/ReasonDialog.tsx';
import type { InstrumentRow } from '../../../components/session/use-instruments.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { useRenewInstruments } from './use-renew-instruments.ts';

interface WithdrawInstrumentProps {
  readonly instrument: InstrumentRow;
  readonly onClose: () => void;
}

/** Takes an approval back, with a reason. */
export function WithdrawInstrument({ instrument, onClose }: WithdrawInstrumentProps) {
  const { t } = useText('library');
  const { t: tClause } = useText('clause');
  const { language } = useLanguage();
  const renew = useRenewInstruments();
  const { versionReference, origin } = instrument;
  return (
    <ReasonDialog
      title={t('approval.withdraw')}
      lead={t('approval.withdrawLead', {
        instrument: versionReference,
        name: origin.approval?.approver.name ?? '',
        date: formatDate(origin.approval?.on ?? '', language),
      })}
      follows={[t('approval.withdrawFollows')]}
      submitLabel={t('approval.withdraw')}
      size="md"
      danger
      id="withdraw-reason"
      label={tClause('withdraw.reason')}
      missing={tClause('withdraw.reasonMissing')}
      draftKey={`instrument/${versionReference}/withdraw`}
      request={(reason) => client.instrument.withdrawApproval({ instrument: versionReference, reason })}
      onDone={() => {
        renew();
        notifications.show({ message: t('approval.withdrawDone', { instrument: versionReference }) });
        onClose();
      }}
      onClose={onClose}
    />
  );
}
