import { client } from '../../../client/client.ts';
import type { AssessmentDialogProps } from '../../../components/assessment/dialogs/dialog-props.ts';
import { PendingNote } from '../../../components/assessment/dialogs/PendingNote.tsx';
import { useFieldTexts } from '../../../components/assessment/dialogs/texts.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { needPastDate, wholePerson } from '../../../components/dialog/checks.ts';
import { DateField } from '../../../components/dialog/DateField.tsx';
import { nobody, PersonFields, personOrNull } from '../../../components/dialog/PersonFields.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { usePartnerPeople } from '../../../components/people/use-partner-people.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { useText } from '../../../text/text.ts';

/** Puts the partner's answers on the ledger as its self-score, signed by whoever completed them. */
export function SubmitDialog({ view, pending, onClose }: AssessmentDialogProps) {
  const { t } = useText('assessment');
  const texts = useFieldTexts();
  const today = useToday();
  const partnerPeople = usePartnerPeople(view.partner.reference);
  const form = useActionForm({
    draftKey: `assessment/${view.id}/submit`,
    initial: { who: view.details.completedBy ?? nobody, on: today },
    validate: ({ who, on }) => [
      ...wholePerson('submit', who, t('submit.half')),
      ...needPastDate('submit-on', on, today, texts.needDate),
    ],
    command: useCommand(client.assessment.submit),
    toInput: ({ who, on }) => {
      const signedBy = personOrNull(who);
      return { assessment: view.id, on, ...(signedBy ? { signedBy } : {}) };
    },
    onDone: onClose,
  });
  return (
    <ActionDialog
      title={t('submit.title')}
      lead={t('submit.lead', { total: view.standards.length })}
      follows={[t('submit.follows')]}
      form={form}
      submitLabel={t('action.submit')}
      onClose={onClose}
    >
      <PendingNote pending={pending} />
      <PersonFields
        id="submit"
        from={partnerPeople}
        legend={t('submit.who')}
        hint={t('submit.whoHint')}
        labels={texts.person}
        value={form.value.who}
        onChange={(who) => form.set({ who })}
        errorOf={form.errorOf}
        autoFocus
      />
      <DateField
        id="submit-on"
        label={t('submit.date')}
        value={form.value.on}
        onChange={(on) => form.set({ on })}
        error={form.errorOf('submit-on')}
      />
    </ActionDialog>
  );
}
