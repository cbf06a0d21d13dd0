import type { ImprovementWindow } from '../../../../shared/rules/assessment/window-view.ts';
import type { ActionView } from '../../../../shared/rules/plan/plan-view.ts';
import { client } from '../../../client/client.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { useText } from '../../../text/text.ts';
import { ActionFieldInputs } from '../add/ActionFieldInputs.tsx';
import { fieldsFrom, typedFrom } from '../add/typed-action.ts';
import { useActionChecks } from '../add/use-action-checks.ts';

interface EditActionDialogProps {
  readonly action: ActionView;
  readonly window: ImprovementWindow | null;
  readonly onClose: () => void;
}

/** Changes the fields of an action; what it said before stays in the history. */
export function EditActionDialog({ action, window, onClose }: EditActionDialogProps) {
  const { t } = useText('plan');
  const check = useActionChecks();
  const form = useActionForm({
    draftKey: `plan/action/${action.id}/edit`,
    initial: typedFrom(action),
    validate: (typed) => check(typed, window),
    command: useCommand(client.plan.update),
    toInput: (typed) => ({ action: action.id, set: fieldsFrom(typed, window) }),
    onDone: onClose,
  });
  return (
    <ActionDialog
      title={t('edit.title', { reference: action.reference })}
      lead={t('edit.lead')}
      form={form}
      submitLabel={t('edit.submit')}
      size="xl"
      onClose={onClose}
    >
      <ActionFieldInputs value={form.value} window={window} onChange={form.set} errorOf={form.errorOf} />
    </ActionDialog>
  );
}
