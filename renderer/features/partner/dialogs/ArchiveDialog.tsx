import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { client } from '../../../client/client.ts';
import { ReasonDialog } from '../../../components/dialog/ReasonDialog.tsx';
import { useText } from '../../../text/text.ts';
import { useFormTexts } from './form-texts.ts';

interface ArchiveDialogProps {
  readonly partner: PartnerView;
  readonly onClose: () => void;
}

/** Takes the partner off the lists, with a reason; nothing is deleted. */
export function ArchiveDialog({ partner, onClose }: ArchiveDialogProps) {
  const { t } = useText('partner');
  const texts = useFormTexts();
  const label = t('archiveDialog.reason');
  return (
    <ReasonDialog
      title={t('archiveDialog.title')}
      lead={t('archiveDialog.lead')}
      follows={[t('archiveDialog.follows')]}
      submitLabel={t('page.archive')}
      danger
      id="archive-reason"
      label={label}
      missing={texts.need(label)}
      draftKey={`partner/${partner.id}/archive`}
      request={(reason) => client.partner.archive({ partner: partner.id, reason })}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
