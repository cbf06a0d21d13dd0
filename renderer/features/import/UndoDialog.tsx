import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { UndoneImportView } from '../../../shared/contract/partner-undo.ts';
import { client } from '../../client/client.ts';
import { ActionDialog } from '../../components/dialog/ActionDialog.tsx';
import { needReason } from '../../components/dialog/checks.ts';
import { useActionForm } from '../../components/dialog/use-action-form.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { GuardedText } from '../../components/guard/GuardedText.tsx';
import { LongAnswer } from '../../components/job/LongAnswer.tsx';
import { keys } from '../../components/session/requests.ts';
import { useCommand } from '../../components/session/use-command.ts';
import { useLongRequest } from '../../components/session/use-long-request.ts';
import { useText } from '../../text/text.ts';
import { UndoParts } from './UndoParts.tsx';

interface UndoDialogProps {
  readonly list: string;
  readonly onDone: (undone: UndoneImportView) => void;
  readonly onClose: () => void;
}

/** What undoing an import would do and what stays, partner by partner; then the reason. */
export function UndoDialog({ list, onDone, onClose }: UndoDialogProps) {
  const { t } = useText('import');
  const queries = useQueryClient();
  const preview = useLongRequest(keys.undo(list), (asking) =>
    client.partner.previewUndo({ import: list }, asking),
  );
  const id = 'undo-reason';
  const form = useActionForm({
    draftKey: `import/${list}/undo`,
    initial: { reason: '' },
    validate: ({ reason }) => needReason(id, reason, t('undo.reasonMissing')),
    command: useCommand(client.partner.undoImport),
    toInput: ({ reason }) => ({ import: list, reason: reason.trim() }),
    onDone: (undone) => {
      void queries.invalidateQueries({ queryKey: keys.partners });
      void queries.invalidateQueries({ queryKey: keys.imports });
      onDone(undone);
    },
  });
  return (
    <ActionDialog
      title={t('undo.title')}
      lead={t('undo.lead')}
      follows={[t('undo.follows')]}
      form={form}
      submitLabel={t('undo.submit')}
      danger
      // Nobody confirms what they were not shown.
      waits={!preview.value || isEmpty(preview.value)}
      size="xl"
      onClose={onClose}
    >
      <RefusalAlert refusal={preview.refusal} />
      <LongAnswer answer={preview} title={t('undo.looking')} />
      {preview.value && isEmpty(preview.value) && (
        <Text size="sm" role="status">
          {t('undo.nothing')}
        </Text>
      )}
      {preview.value && <UndoParts undone={preview.value} tense="will" />}
      <GuardedText
        id={id}
        label={t('undo.reason')}
        value={form.value.reason}
        onChange={(reason) => form.set({ reason })}
        error={form.errorOf(id)}
        required
        maxLength={2000}
        takesFocus
      />
    </ActionDialog>
  );
}

const isEmpty = ({ totals }: UndoneImportView) => totals.archived + totals.changedBack === 0;
