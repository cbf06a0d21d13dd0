import { useQueryClient } from '@tanstack/react-query';
import { client } from '../../../client/client.ts';
import { ReasonDialog } from '../../../components/dialog/ReasonDialog.tsx';
import { useText } from '../../../text/text.ts';
import { useFormTexts } from '../dialogs/form-texts.ts';

interface SeparateDialogProps {
  /** The record that was joined into the partner of the page. */
  readonly record: string;
  readonly reference: string;
  readonly onClose: () => void;
}

/** Gives a record that was joined a file of its own again, with a reason. */
export function SeparateDialog({ record, reference, onClose }: SeparateDialogProps) {
  const { t } = useText('partner');
  const texts = useFormTexts();
  const queries = useQueryClient();
  const label = t('separate.reason');
  return (
    <ReasonDialog
      title={t('separate.title', { reference })}
      lead={t('separate.lead')}
      follows={[t('separate.follows')]}
      submitLabel={t('separate.submit')}
      id="separate-reason"
      label={label}
      missing={texts.need(label)}
      draftKey={`partner/${record}/separate`}
      request={(reason) => client.partner.separate({ partner: record, reason })}
      onDone={() => {
        // One record more stands on every list.
        void queries.invalidateQueries();
        onClose();
      }}
      onClose={onClose}
    />
  );
}
