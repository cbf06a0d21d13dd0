import { Textarea } from '@mantine/core';
import type { EvidenceView } from '../../../../shared/evidence/evidence-view.ts';
import { client } from '../../../client/client.ts';
import { useText } from '../../../text/text.ts';
import { ActionDialog } from '../../dialog/ActionDialog.tsx';
import { needText } from '../../dialog/checks.ts';
import { useActionForm } from '../../dialog/use-action-form.ts';
import { GuardNote } from '../../guard/GuardNote.tsx';
import { useCommand } from '../../session/use-command.ts';

interface EvidenceReasonDialogProps {
  readonly kind: 'insufficient' | 'withdraw';
  readonly evidence: EvidenceView;
  readonly onClose: () => void;
}

/** Why a document is insufficient, or why it is withdrawn. */
export function EvidenceReasonDialog({ kind, evidence, onClose }: EvidenceReasonDialogProps) {
  const { t } = useText('evidence');
  const form = useActionForm({
    draftKey: `evidence/${evidence.id}/${kind}`,
    initial: { reason: evidence.review.status === kind ? (evidence.review.reason ?? '') : '' },
    validate: ({ reason }) => needText('evidence-reason', reason, t('problem.reason')),
    command: useCommand((reason: string) =>
      kind === 'withdraw'
        ? client.evidence.withdraw({ evidence: evidence.id, reason })
        : client.evidence.review({ evidence: evidence.id, review: { status: 'insufficient', reason } }),
    ),
    toInput: ({ reason }) => reason.trim(),
    onDone: onClose,
  });
  return (
    <ActionDialog
      title={t(`${kind}.title`)}
      lead={t(`${kind}.lead`, { title: evidence.fields.title })}
      follows={[t(`${kind}.follows`)]}
      form={form}
      submitLabel={t(`${kind}.submit`)}
      danger={kind === 'withdraw'}
      onClose={onClose}
    >
      <Textarea
        id="evidence-reason"
        label={t(`${kind}.reason`)}
        value={form.value.reason}
        onChange={(event) => form.set({ reason: event.currentTarget.value })}
        error={form.errorOf('evidence-reason')}
        required
        minRows={2}
        maxRows={8}
        maxLength={2000}
        dir="auto"
        data-autofocus
      />
      <GuardNote text={form.value.reason} />
    </ActionDialog>
  );
}
