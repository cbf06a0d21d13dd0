import { addMonths } from '../../../../shared/ground/dates/clocks.ts';
import { isOver } from '../../../../shared/ground/dates/is-over.ts';
import { client } from '../../../client/client.ts';
import type { AssessmentDialogProps } from '../../../components/assessment/dialogs/dialog-props.ts';
import { useDateCheck, useFieldTexts } from '../../../components/assessment/dialogs/texts.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { needPerson, needReason } from '../../../components/dialog/checks.ts';
import { DateField } from '../../../components/dialog/DateField.tsx';
import { nobody, PersonFields, personOrNull } from '../../../components/dialog/PersonFields.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { GuardedText } from '../../../components/guard/GuardedText.tsx';
import { approving } from '../../../components/people/suits.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';

/** Extends the improvement window, once, with a reason and an approver (Decision 7). */
export function ExtendDialog({ view, instrument, onClose }: AssessmentDialogProps) {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  const texts = useFieldTexts();
  const today = useToday();
  const checkDate = useDateCheck();
  const { from = today, until = today } = view.window ?? {};
  const isLate = isOver(until, today);
  const form = useActionForm({
    draftKey: `assessment/${view.id}/extend`,
    initial: { reason: '', approver: nobody, on: today, lateReason: '' },
    validate: ({ reason, approver, on, lateReason }) => [
      ...(isLate ? needReason('extend-late', lateReason, texts.need(t('extend.late'))) : []),
      ...needReason('extend-reason', reason, texts.need(t('extend.reason'))),
      ...needPerson('extend', approver, texts.needPerson),
      ...checkDate('extend-on', on, from),
    ],
    command: useCommand(client.assessment.extendWindow),
    toInput: ({ reason, approver, on, lateReason }) => ({
      assessment: view.id,
      reason,
      // Checked before it gets here.
      approver: personOrNull(approver) ?? nobody,
      on,
      ...(isLate ? { lateReason } : {}),
    }),
    onDone: onClose,
  });
  const { improvementMonths, extensionMonths } = instrument.definition.clocks;
  const date = (day: string) => formatDate(day, language);
  return (
    <ActionDialog
      title={t('action.extend')}
      lead={t('extend.lead', { from: date(from), until: date(until) })}
      follows={[
        t('extend.until', { date: date(addMonths(from, improvementMonths + extensionMonths)) }),
        t('extend.follows'),
      ]}
      form={form}
      submitLabel={t('action.extend')}
      onClose={onClose}
    >
      <GuardedText
        id="extend-reason"
        label={t('extend.reason')}
        hint={t('extend.reasonHint')}
        value={form.value.reason}
        onChange={(reason) => form.set({ reason })}
        error={form.errorOf('extend-reason')}
        required
        maxLength={4000}
        takesFocus
      />
      <PersonFields
        id="extend"
        suits={approving}
        legend={t('ledger.approvedBy')}
        hint={t('decide.noteApproverHint')}
        labels={texts.person}
        value={form.value.approver}
        onChange={(approver) => form.set({ approver })}
        errorOf={form.errorOf}
      />
      <DateField
        id="extend-on"
        label={t('extend.on')}
        value={form.value.on}
        onChange={(on) => form.set({ on })}
        error={form.errorOf('extend-on')}
      />
      {isLate && (
        <GuardedText
          id="extend-late"
          label={t('extend.late')}
          hint={t('extend.lateHint', { until: date(until) })}
          value={form.value.lateReason}
          onChange={(lateReason) => form.set({ lateReason })}
          error={form.errorOf('extend-late')}
          required
          maxLength={4000}
        />
      )}
    </ActionDialog>
  );
}
