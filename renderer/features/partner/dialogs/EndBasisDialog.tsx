import type { BasisKind } from '../../../../shared/record/shapes/basis.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { client } from '../../../client/client.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { useCommand } from '../../../components/session/use-command.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { EndFields } from './EndFields.tsx';
import { useEndForm } from './use-end-form.ts';

interface EndBasisDialogProps {
  readonly partner: PartnerView;
  readonly basis: { readonly basis: BasisKind; readonly from: string; readonly until: string };
  readonly onClose: () => void;
}

/** Ends a basis before its last day, with a reason. */
export function EndBasisDialog({ partner, basis, onClose }: EndBasisDialogProps) {
  const { t } = useText('partner');
  const { language } = useLanguage();
  const labels = { reason: t('basis.endReason'), on: t('basis.endDate') };
  const form = useEndForm({
    draftKey: `partner/${partner.id}/end-basis/${basis.basis}`,
    label: labels.reason,
    command: useCommand(client.partner.endBasis),
    toInput: (ending) => ({ partner: partner.id, kind: basis.basis, ...ending }),
    onDone: onClose,
  });
  return (
    <ActionDialog
      title={t('basis.endTitle')}
      lead={t('basis.endLead', {
        basis: t(`bases.${basis.basis}`),
        date: formatDate(basis.until, language),
      })}
      follows={[t('basis.endFollows')]}
      form={form}
      submitLabel={t('bases.end')}
      onClose={onClose}
    >
      <EndFields form={form} labels={labels} />
    </ActionDialog>
  );
}
