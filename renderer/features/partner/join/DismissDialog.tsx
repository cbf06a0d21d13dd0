import { useQueryClient } from '@tanstack/react-query';
import { client } from '../../../client/client.ts';
import { ReasonDialog } from '../../../components/dialog/ReasonDialog.tsx';
import { keys } from '../../../components/session/requests.ts';
import { useText } from '../../../text/text.ts';
import { useFormTexts } from '../dialogs/form-texts.ts';

interface DismissDialogProps {
  readonly one: string;
  readonly other: string;
  readonly onClose: () => void;
}

/** Records that two records that look alike are two organisations. */
export function DismissDialog({ one, other, onClose }: DismissDialogProps) {
  const { t } = useText('partner');
  const texts = useFormTexts();
  const queries = useQueryClient();
  const label = t('dismiss.reason');
  return (
    <ReasonDialog
      title={t('dismiss.title')}
      lead={t('dismiss.lead')}
      follows={[t('dismiss.follows')]}
      submitLabel={t('dismiss.submit')}
      id="dismiss-reason"
      label={label}
      missing={texts.need(label)}
      draftKey={`partner/${one}/told-apart/${other}`}
      request={(reason) => client.partner.dismissDouble({ partner: one, other, reason })}
      onDone={() => {
        void queries.invalidateQueries({ queryKey: keys.allDoubles });
        onClose();
      }}
      onClose={onClose}
    />
  );
}
