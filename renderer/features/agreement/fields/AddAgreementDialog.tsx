import type { AgreementView } from '../../../../shared/rules/agreement/agreement-view.ts';
import { client } from '../../../client/client.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { useText } from '../../../text/text.ts';
import { AgreementFieldInputs } from './AgreementFieldInputs.tsx';
import { PartnerChoice } from './PartnerChoice.tsx';
import { fieldsFrom, newAgreement } from './typed-agreement.ts';
import { useAgreementChecks } from './use-agreement-checks.ts';

interface AddAgreementDialogProps {
  /** Id of the partner; null lets the person choose it. */
  readonly partner: string | null;
  readonly onAdded: (agreement: AgreementView) => void;
  readonly onClose: () => void;
}

/** Records an agreement of a partner. */
export function AddAgreementDialog({ partner, onAdded, onClose }: AddAgreementDialogProps) {
  const { t } = useText('agreement');
  const checks = useAgreementChecks();
  const form = useActionForm({
    draftKey: `agreement/add/${partner ?? 'any'}`,
    initial: newAgreement(partner ?? ''),
    validate: checks.check,
    command: useCommand(client.agreement.add),
    toInput: (typed) => ({ partner: typed.partner, fields: fieldsFrom(typed) }),
    onDone: ({ agreement }) => onAdded(agreement),
  });
  return (
    <ActionDialog
      title={t('form.addTitle')}
      form={form}
      submitLabel={t('form.addSubmit')}
      follows={[t('form.addFollows')]}
      size="xl"
      onClose={onClose}
    >
      {partner === null && (
        <PartnerChoice
          value={form.value.partner}
          error={form.errorOf('agreement-partner')}
          onChange={(chosen) => form.set({ partner: chosen })}
        />
      )}
      <AgreementFieldInputs value={form.value} onChange={form.set} errorOf={form.errorOf} checks={checks} />
    </ActionDialog>
  );
}
