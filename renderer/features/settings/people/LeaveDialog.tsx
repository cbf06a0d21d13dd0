import type { PersonView } from '../../../../shared/rules/people/person-view.ts';
import { client } from '../../../client/client.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { needPastDate } from '../../../components/dialog/checks.ts';
import { DateField } from '../../../components/dialog/DateField.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { useText } from '../../../text/text.ts';

interface LeaveDialogProps {
  readonly person: PersonView;
  readonly onClose: () => void;
}

/** Records that a person left, and says what stays assigned to that person. */
export function LeaveDialog({ person, onClose }: LeaveDialogProps) {
  const { t } = useText('people');
  const today = useToday();
  const form = useActionForm({
    draftKey: `person/${person.id}/leave`,
    initial: { on: today },
    validate: ({ on }) =>
      needPastDate('left-on', on, today, { missing: t('leaving.missing'), future: t('leaving.future') }),
    command: useCommand(client.people.leave),
    toInput: ({ on }) => ({ person: person.id, on }),
    onDone: onClose,
  });
  const count = person.partners + person.assessments;
  return (
    <ActionDialog
      title={t('leaving.title', { name: person.name })}
      lead={t('leaving.lead')}
      follows={[t('leaving.keeps'), ...(count > 0 ? [t('leaving.assigned', { count })] : [])]}
      size="md"
      form={form}
      submitLabel={t('leaving.submit')}
      onClose={onClose}
    >
      <DateField
        id="left-on"
        label={t('leaving.on')}
        value={form.value.on}
        onChange={(on) => form.set({ on })}
        error={form.errorOf('left-on')}
      />
    </ActionDialog>
  );
}
