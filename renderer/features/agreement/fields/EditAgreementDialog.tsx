import type { AgreementView } from '../../../../shared/rules/agreement/agreement-view.ts';
import { client } from '../../../client/client.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { useText } from '../../../text/text.ts';
import { AgreementFieldInputs } from './AgreementFieldInputs.tsx';
import { DespiteInput } from './DespiteInput.tsx';
import { changedFields, despiteFrom, typedFrom } from './typed-agreement.ts';
import { useAgreementChecks } from './use-agreement-checks.ts';
import { useGate } from './use-gate.ts';

interface EditAgreementDialogProps {
  readonly agreement: AgreementView;
  readonly onEdited: (agreement: AgreementView) => void;
  readonly onClose: () => void;
}

/** Changes facts of an agreement; what nobody touched is not sent. */
export function EditAgreementDialog({ agreement, onEdited, onClose }: EditAgreementDialogProps) {
  const { t } = useText('agreement');
  const gateOf = useGate();
  const becomesActive = agreement.status !== 'active';
  const checks = useAgreementChecks((typed) => becomesActive && gateOf(typed) !== null);
  const form = useActionForm({
    draftKey: `agreement/${agreement.id}/edit`,
    initial: typedFrom(agreement.partner.id, agreement),
    validate: checks.check,
    command: useCommand(client.agreement.edit),
    toInput: (typed) => ({
      agreement: agreement.id,
      fields: changedFields(agreement, typed),
      ...despiteFrom(typed, gateOf(typed)),
    }),
    onDone: (answer) => onEdited(answer.agreement),
  });
  const gate = gateOf(form.value);
  return (
    <ActionDialog
      title={t('form.editTitle', { reference: agreement.reference })}
      lead={t('form.editLead')}
      form={form}
      submitLabel={t('form.editSubmit')}
      size="xl"
      onClose={onClose}
    >
      <AgreementFieldInputs value={form.value} onChange={form.set} errorOf={form.errorOf} checks={checks} />
      {gate && (
        <DespiteInput
          gate={gate}
          required={becomesActive}
          value={form.value}
          onChange={form.set}
          errorOf={form.errorOf}
        />
      )}
    </ActionDialog>
  );
}
