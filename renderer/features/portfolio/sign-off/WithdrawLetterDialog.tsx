import { notifications } from '@mantine/notifications';
import type { KeptSignOff } from '../../../../shared/rules/sign-off/sign-offs.ts';
import { client } from '../../../client/client.ts';
import { ReasonDialog } from '../../../components/dialog/ReasonDialog.tsx';
import { isolated } from '../../../components/form/fill-text.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';

interface WithdrawLetterDialogProps {
  readonly letter: KeptSignOff;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Takes the sign-off of a letter back, with a reason; it stays on the list. */
export function WithdrawLetterDialog({ letter, onDone, onClose }: WithdrawLetterDialogProps) {
  const { t } = useText('portfolio');
  const { language } = useLanguage();
  return (
    <ReasonDialog
      title={t('signOff.withdraw')}
      lead={t('signOff.withdrawLead', {
        name: isolated(letter.name),
        day: formatDate(letter.on, language),
      })}
      follows={[t('signOff.withdrawFollows')]}
      submitLabel={t('signOff.withdraw')}
      size="md"
      danger
      id="letter-reason"
      label={t('signOff.reason')}
      missing={t('signOff.reasonMissing')}
      draftKey={`portfolio/withdraw/${letter.id}`}
      request={(reason) => client.signOff.withdraw({ letter: letter.id, reason })}
      onDone={() => {
        notifications.show({ message: t('signOff.withdrawDone', { name: isolated(letter.name) }) });
        onDone();
        onClose();
      }}
      onClose={onClose}
    />
  );
}
