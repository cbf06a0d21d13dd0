import type { AgreementView } from '../../../../shared/rules/agreement/agreement-view.ts';
import { client } from '../../../client/client.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { useText } from '../../../text/text.ts';
import { AgreementFieldInputs } from './AgreementFieldInputs.tsx';
import { DespiteInput } from './DespiteInput.tsx';
import { PartnerChoice } from './PartnerChoice.tsx';
import { despiteFrom, fieldsFrom, newAgreement } from './typed-agreement.ts';
import { useAgreementChecks } from './use-agreement-checks.ts';
import { useGate } from './use-gate.ts';

interface AddAgreementDialogProps {
  /** Id of the partner; null lets the person choose it. */
  readonly partner: string | null;
  readonly onAdded: (agreement: AgreementView) => void;
  readonly onClose: () => void;
}

/** Records an agreement of a partner. */
export function AddAgreementDialog({ partner, onAdded, onClose }: AddAgreementDialogProps) {
  const { t } = useText('agreement');
  const gateOf = useGate();
  const checks = useAgreementChecks((typed) => gateOf(typed) !== null);
  const form = useActionForm({
    draftKey: `agreement/add/${partner ?? 'any'}`,
    initial: newAgreement(partner ?? ''),
    validate: checks.check,
    command: useCommand(client.agreement.add),
    toInput: (typed) => ({
      partner: typed.partner,
      fields: fieldsFrom(typed),
      ...despiteFrom(typed, gateOf(typed)),
    }),
    onDone: ({ agreement }) => onAdded(agreement),
  });
  const gate = gateOf(form.value);
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
      {gate && (
        <DespiteInput gate={gate} required value={form.value} onChange={form.set} errorOf={form.errorOf} />
      )}
    </ActionDialog>
  );
}
