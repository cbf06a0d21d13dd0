import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { client } from '../../../client/client.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { useText } from '../../../text/text.ts';

interface RestoreDialogProps {
  readonly partner: PartnerView;
  readonly onClose: () => void;
}

/** Puts an archived partner back on the lists. */
export function RestoreDialog({ partner, onClose }: RestoreDialogProps) {
  const { t } = useText('partner');
  const form = useActionForm({
    draftKey: `partner/${partner.id}/restore`,
    initial: {},
    validate: () => [],
    command: useCommand(client.partner.restore),
    toInput: () => ({ partner: partner.id }),
    onDone: onClose,
  });
  return (
    <ActionDialog
      title={t('restoreDialog.title')}
      lead={<span dir="auto">{t('restoreDialog.lead', { reason: partner.archived?.reason ?? '' })}</span>}
      follows={[t('page.restoreExplain')]}
      form={form}
      submitLabel={t('page.restore')}
      size="md"
      onClose={onClose}
    >
      {null}
    </ActionDialog>
  );
}
