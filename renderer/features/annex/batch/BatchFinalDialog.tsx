import { ok } from '../../../../shared/ground/result.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { useTask } from '../../../components/session/use-command.ts';
import { useText } from '../../../text/text.ts';

interface BatchFinalDialogProps {
  readonly count: number;
  readonly folder: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks once before many final annexes are recorded, and says what follows. */
export function BatchFinalDialog({ count, folder, onConfirm, onClose }: BatchFinalDialogProps) {
  const { t } = useText('annex');
  const form = useActionForm({
    draftKey: 'annex/batch/final',
    initial: {},
    validate: () => [],
    command: useTask(async (_: null) => ok(null)),
    toInput: () => null,
    onDone: onConfirm,
  });
  return (
    <ActionDialog
      title={t('batch.finalTitle', { count })}
      lead={
        <>
          {t('job.folder')} <bdi dir="ltr">{folder}</bdi>
        </>
      }
      follows={[t('final.kept'), t('batch.finalOpen')]}
      form={form}
      submitLabel={t('batch.action', { count })}
      size="md"
      onClose={onClose}
    >
      {null}
    </ActionDialog>
  );
}
