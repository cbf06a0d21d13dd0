import { Textarea } from '@mantine/core';
import type { PartnerView } from '../../../../shared/partner/partner-view.ts';
import { client } from '../../../client/client.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { needText } from '../../../components/dialog/checks.ts';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { GuardNote } from '../../../components/guard/GuardNote.tsx';
import { useCommand } from '../../../components/session/use-command.ts';
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
  const form = useActionForm({
    draftKey: `partner/${partner.id}/archive`,
    initial: { reason: '' },
    validate: ({ reason }) => needText('archive-reason', reason, texts.need(label)),
    command: useCommand(client.partner.archive),
    toInput: ({ reason }) => ({ partner: partner.id, reason }),
    onDone: onClose,
  });
  return (
    <ActionDialog
      title={t('archiveDialog.title')}
      lead={t('archiveDialog.lead')}
      follows={[t('archiveDialog.follows')]}
      form={form}
      submitLabel={t('page.archive')}
      danger
      onClose={onClose}
    >
      <Textarea
        id="archive-reason"
        label={label}
        value={form.value.reason}
        onChange={(event) => form.set({ reason: event.currentTarget.value })}
        error={form.errorOf('archive-reason')}
        required
        withAsterisk
        maxRows={8}
        maxLength={2000}
        dir="auto"
        data-autofocus
      />
      <GuardNote text={form.value.reason} />
    </ActionDialog>
  );
}
