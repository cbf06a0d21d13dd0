import type { ActionView, PlanView } from '../../../../shared/rules/plan/plan-view.ts';
import { client } from '../../../client/client.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { DateField } from '../../../components/dialog/DateField.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { GuardedText } from '../../../components/guard/GuardedText.tsx';
import { useCommand } from '../../../components/session/use-command.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { useText } from '../../../text/text.ts';
import { type ActionRecord, statusAfter } from '../model/action-moves.ts';
import { ClosingEvidence } from './ClosingEvidence.tsx';
import { useRecordChecks } from './use-record-checks.ts';

interface RecordDialogProps {
  readonly record: ActionRecord;
  readonly plan: PlanView;
  readonly action: ActionView;
  readonly onClose: () => void;
}

/** Records a status or a progress note, with its day; "verified" names its evidence, "dropped" its reason. */
export function RecordDialog({ record, plan, action, onClose }: RecordDialogProps) {
  const { t } = useText('plan');
  const today = useToday();
  const asksReason = record === 'drop' || record === 'reopen';
  const check = useRecordChecks(record, action.addedOn);
  const form = useActionForm({
    draftKey: `plan/action/${action.id}/${record}`,
    initial: { on: today, note: '', reason: '', evidence: [] as readonly string[] },
    validate: check,
    command: useCommand(client.plan.update),
    toInput: ({ on, note, reason, evidence }) => ({
      action: action.id,
      on,
      ...(record === 'note' ? {} : { status: statusAfter[record] }),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
      ...(asksReason && reason.trim() !== '' ? { reason: reason.trim() } : {}),
      ...(record === 'verify' ? { evidence: [...evidence] } : {}),
    }),
    onDone: onClose,
  });
  const { value } = form;
  const text = (field: 'note' | 'reason', required: boolean, takesFocus: boolean) => (
    <div key={field}>
      <GuardedText
        id={`record-${field}`}
        label={t(`field.${field}`)}
        value={value[field]}
        onChange={(text) => form.set({ [field]: text })}
        error={form.errorOf(`record-${field}`)}
        required={required}
        maxLength={field === 'note' ? 4000 : 2000}
        takesFocus={takesFocus}
      />
    </div>
  );
  return (
    <ActionDialog
      title={t(`record.${record}.title`, { reference: action.reference })}
      lead={<span dir="auto">{action.title}</span>}
      follows={[t(`record.${record}.follows`, { standard: action.standard })]}
      form={form}
      submitLabel={t(`record.${record}.submit`)}
      danger={record === 'drop'}
      onClose={onClose}
    >
      {record === 'verify' && (
        <ClosingEvidence
          plan={plan}
          action={action}
          value={value.evidence}
          onChange={(evidence) => form.set({ evidence })}
          error={form.errorOf('record-evidence')}
          onAdd={onClose}
        />
      )}
      {asksReason && text('reason', record === 'drop', true)}
      {!asksReason && text('note', record === 'note', record !== 'verify')}
      <DateField
        id="record-on"
        label={t(record === 'note' ? 'field.noteOn' : 'field.statusOn')}
        value={value.on}
        onChange={(on) => form.set({ on })}
        error={form.errorOf('record-on')}
      />
    </ActionDialog>
  );
}
