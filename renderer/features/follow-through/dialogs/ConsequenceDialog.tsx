import { client } from '../../../client/client.ts';
import { BlocksInTheWay } from '../../../components/assessment/dialogs/BlocksInTheWay.tsx';
import { ConsequenceFields } from '../../../components/assessment/dialogs/ConsequenceFields.tsx';
import {
  consequenceInput,
  emptyConsequence,
  useConsequenceChecks,
} from '../../../components/assessment/dialogs/consequence-form.ts';
import type { AssessmentDialogProps } from '../../../components/assessment/dialogs/dialog-props.ts';
import { useDateCheck } from '../../../components/assessment/dialogs/texts.ts';
import { lastDetermination } from '../../../components/assessment/ledger.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { DateField } from '../../../components/dialog/DateField.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';

/** Records a further consequence of low capacity, such as ending what was suspended; the earlier one stays. */
export function ConsequenceDialog({ view, onClose }: AssessmentDialogProps) {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  const today = useToday();
  const checkDate = useDateCheck();
  const checkConsequence = useConsequenceChecks();
  const last = view.consequences.at(-1)?.fact;
  const earliest = last?.on ?? lastDetermination(view, 'final')?.on ?? today;
  const form = useActionForm({
    draftKey: `assessment/${view.id}/consequence`,
    initial: { ...emptyConsequence, on: today },
    validate: (value) => [...checkConsequence(value), ...checkDate('consequence-on', value.on, earliest)],
    command: useCommand(client.assessment.recordConsequence),
    toInput: (value) => ({ assessment: view.id, consequence: consequenceInput(value, value.on) }),
    onDone: onClose,
  });
  return (
    <ActionDialog
      title={t('action.consequence')}
      lead={
        last &&
        t('consequence.last', {
          kind: t(`consequence.done.${last.kind}`),
          date: formatDate(last.on, language),
        })
      }
      follows={[t('consequence.follows')]}
      form={form}
      submitLabel={t('action.consequence')}
      onClose={onClose}
    >
      <BlocksInTheWay partner={view.partner.reference} />
      <ConsequenceFields
        partner={view.partner.id}
        value={form.value}
        onChange={form.set}
        errorOf={form.errorOf}
      />
      <DateField
        id="consequence-on"
        label={t('field.date')}
        value={form.value.on}
        onChange={(on) => form.set({ on })}
        error={form.errorOf('consequence-on')}
      />
    </ActionDialog>
  );
}
