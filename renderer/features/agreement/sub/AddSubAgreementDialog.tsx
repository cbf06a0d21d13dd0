import type { AgreementView } from '../../../../shared/rules/agreement/agreement-view.ts';
import { client } from '../../../client/client.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { useText } from '../../../text/text.ts';
import { SubAgreementInputs } from './SubAgreementInputs.tsx';
import { givenSubAgreement, newSubAgreement } from './typed-sub-agreement.ts';
import { useSubAgreementChecks } from './use-sub-agreement-checks.ts';

interface AddSubAgreementDialogProps {
  readonly agreement: AgreementView;
  readonly onClose: () => void;
}

/** Records a contract that the partner made under its agreement. */
export function AddSubAgreementDialog({ agreement, onClose }: AddSubAgreementDialogProps) {
  const { t } = useText('agreement');
  const checks = useSubAgreementChecks();
  const form = useActionForm({
    draftKey: `agreement/${agreement.id}/sub/add`,
    initial: newSubAgreement,
    validate: checks.check,
    command: useCommand(client.subAgreement.add),
    toInput: (typed) => ({ agreement: agreement.id, fields: givenSubAgreement(typed) }),
    onDone: onClose,
  });
  return (
    <ActionDialog
      title={t('sub.form.addTitle', { reference: agreement.reference })}
      lead={t('sub.form.lead')}
      form={form}
      submitLabel={t('sub.form.addSubmit')}
      size="xl"
      onClose={onClose}
    >
      <SubAgreementInputs value={form.value} onChange={form.set} errorOf={form.errorOf} checks={checks} />
    </ActionDialog>
  );
}
