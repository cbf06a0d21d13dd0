import type { ClauseDetail } from '../../../../shared/rules/clause/clause-view.ts';
import { client } from '../../../client/client.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { needPastDate, needPerson } from '../../../components/dialog/checks.ts';
import { DateField } from '../../../components/dialog/DateField.tsx';
import { nobody, PersonFields } from '../../../components/dialog/PersonFields.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { isolated } from '../../../components/form/fill-text.ts';
import { GuardedText } from '../../../components/guard/GuardedText.tsx';
import { approving } from '../../../components/people/suits.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { showDone } from '../../../components/undo/show-done.tsx';
import { useText } from '../../../text/text.ts';
import { ApprovedTexts } from './ApprovedTexts.tsx';
import { useRenewClauses } from './use-renew-clauses.ts';

interface ApproveDialogProps {
  readonly clause: ClauseDetail;
  readonly onClose: () => void;
}

/** The legal office's yes to these words, hash by hash. */
export function ApproveDialog({ clause, onClose }: ApproveDialogProps) {
  const { t } = useText('clause');
  const today = useToday();
  const renew = useRenewClauses();
  const form = useActionForm({
    draftKey: `clause/${clause.reference}/approve`,
    initial: { approver: nobody, on: today, note: '' },
    validate: ({ approver, on }) => [
      ...needPerson('approver', approver, {
        name: t('approve.nameMissing'),
        function: t('approve.functionMissing'),
      }),
      ...needPastDate('approved-on', on, today, {
        missing: t('approve.dateMissing'),
        future: t('approve.dateFuture'),
      }),
    ],
    command: useCommand(client.clause.approve),
    toInput: ({ approver, on, note }) => ({
      clause: clause.reference,
      approver: { name: approver.name.trim(), function: approver.function.trim() },
      on,
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    }),
    onDone: () => {
      renew();
      showDone(t('approve.done', { clause: clause.reference }));
      onClose();
    },
  });
  return (
    <ActionDialog
      title={t('approve.title')}
      lead={t('approve.lead', { clause: isolated(clause.title), version: clause.version })}
      follows={[t('approve.exact'), t('approve.later'), t('approve.signed')]}
      form={form}
      submitLabel={t('approve.submit')}
      onClose={onClose}
    >
      <ApprovedTexts clause={clause} />
      <PersonFields
        id="approver"
        suits={approving}
        legend={t('approve.approver')}
        labels={{ name: t('approve.name'), function: t('approve.function') }}
        value={form.value.approver}
        onChange={(approver) => form.set({ approver })}
        errorOf={form.errorOf}
        autoFocus
      />
      <DateField
        id="approved-on"
        label={t('approve.on')}
        value={form.value.on}
        onChange={(on) => form.set({ on })}
        error={form.errorOf('approved-on')}
      />
      <GuardedText
        id="approval-note"
        label={t('approve.note')}
        hint={t('approve.noteHint')}
        value={form.value.note}
        maxLength={2000}
        maxRows={6}
        onChange={(note) => form.set({ note })}
      />
    </ActionDialog>
  );
}
