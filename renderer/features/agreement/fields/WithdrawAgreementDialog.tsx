import { Textarea } from '@mantine/core';
import type { AgreementView } from '../../../../shared/rules/agreement/agreement-view.ts';
import { client } from '../../../client/client.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { needReason } from '../../../components/dialog/checks.ts';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { GuardNote } from '../../../components/guard/GuardNote.tsx';
import { useCommand } from '../../../components/session/use-command.ts';
import { useText } from '../../../text/text.ts';

interface WithdrawAgreementDialogProps {
  readonly agreement: AgreementView;
  readonly onDone: (agreement: AgreementView) => void;
  readonly onClose: () => void;
}

/** Takes back an agreement that was recorded by mistake, with a reason. */
export function WithdrawAgreementDialog({ agreement, onDone, onClose }: WithdrawAgreementDialogProps) {
  const { t } = useText('agreement');
  const form = useActionForm({
    draftKey: `agreement/${agreement.id}/withdraw`,
    initial: { reason: '' },
    validate: ({ reason }) => needReason('withdraw-reason', reason, t('withdraw.reasonMissing')),
    command: useCommand(client.agreement.withdraw),
    toInput: ({ reason }) => ({ agreement: agreement.id, reason: reason.trim() }),
    onDone: (answer) => onDone(answer.agreement),
  });
  return (
    <ActionDialog
      title={t('withdraw.title', { reference: agreement.reference })}
      lead={t('withdraw.lead')}
      form={form}
      submitLabel={t('withdraw.submit')}
      follows={[t('withdraw.followsCount'), t('withdraw.followsReference')]}
      danger
      onClose={onClose}
    >
      <Textarea
        id="withdraw-reason"
        label={t('withdraw.reason')}
        required
        maxLength={2000}
        dir="auto"
        value={form.value.reason}
        error={form.errorOf('withdraw-reason')}
        onChange={(event) => form.set({ reason: event.currentTarget.value })}
        data-autofocus
      />
      <GuardNote text={form.value.reason} />
    </ActionDialog>
  );
}
