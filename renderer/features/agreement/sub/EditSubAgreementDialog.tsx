import type { SubAgreementView } from '../../../../shared/rules/agreement/agreement-view.ts';
import { client } from '../../../client/client.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { useText } from '../../../text/text.ts';
import { SubAgreementInputs } from './SubAgreementInputs.tsx';
import { changedSubAgreement, typedSubAgreement } from './typed-sub-agreement.ts';
import { useSubAgreementChecks } from './use-sub-agreement-checks.ts';

interface EditSubAgreementDialogProps {
  readonly subAgreement: SubAgreementView;
  readonly onClose: () => void;
}

/** Changes facts of a sub-agreement; what nobody touched is not sent. */
export function EditSubAgreementDialog({ subAgreement, onClose }: EditSubAgreementDialogProps) {
  const { t } = useText('agreement');
  const checks = useSubAgreementChecks();
  const before = typedSubAgreement(subAgreement);
  const form = useActionForm({
    draftKey: `sub-agreement/${subAgreement.id}/edit`,
    initial: before,
    validate: checks.check,
    command: useCommand(client.subAgreement.edit),
    toInput: (typed) => ({ subAgreement: subAgreement.id, fields: changedSubAgreement(before, typed) }),
    onDone: onClose,
  });
  return (
    <ActionDialog
      title={t('sub.form.editTitle', { name: subAgreement.name })}
      lead={t('sub.form.lead')}
      form={form}
      submitLabel={t('sub.form.editSubmit')}
      size="xl"
      onClose={onClose}
    >
      <SubAgreementInputs value={form.value} onChange={form.set} errorOf={form.errorOf} checks={checks} />
    </ActionDialog>
  );
}
