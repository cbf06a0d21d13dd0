import type { PartnerView, RelianceView } from '../../../../shared/rules/register/partner-view.ts';
import { client } from '../../../client/client.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { useCommand } from '../../../components/session/use-command.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { EndFields } from '../dialogs/EndFields.tsx';
import { useEndForm } from '../dialogs/use-end-form.ts';

interface EndRelianceDialogProps {
  readonly partner: PartnerView;
  readonly relied: RelianceView;
  readonly onClose: () => void;
}

/** Withdraws the reliance on another entity's result, with a reason. */
export function EndRelianceDialog({ partner, relied, onClose }: EndRelianceDialogProps) {
  const { t } = useText('partner');
  const { language } = useLanguage();
  const labels = { reason: t('reliance.endReason'), on: t('reliance.endDate') };
  const form = useEndForm({
    draftKey: `partner/${partner.id}/end-reliance/${relied.id}`,
    label: labels.reason,
    command: useCommand(client.reliance.end),
    toInput: (ending) => ({ partner: partner.id, reliance: relied.id, ...ending }),
    onDone: onClose,
  });
  return (
    <ActionDialog
      title={t('reliance.endTitle')}
      lead={t('reliance.endLead', { entity: relied.entity, date: formatDate(relied.on, language) })}
      follows={[t('reliance.endFollows')]}
      form={form}
      submitLabel={t('reliance.end')}
      onClose={onClose}
    >
      <EndFields form={form} labels={labels} />
    </ActionDialog>
  );
}
