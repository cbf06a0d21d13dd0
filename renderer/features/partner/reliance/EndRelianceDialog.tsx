import type { PartnerView, RelianceView } from '../../../../shared/rules/register/partner-view.ts';
import { client } from '../../../client/client.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { needPastDate, needText } from '../../../components/dialog/checks.ts';
import { DateField } from '../../../components/dialog/DateField.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { GuardedText } from '../../../components/guard/GuardedText.tsx';
import { useCommand } from '../../../components/session/use-command.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { useFormTexts } from '../dialogs/form-texts.ts';

interface EndRelianceDialogProps {
  readonly partner: PartnerView;
  readonly relied: RelianceView;
  readonly onClose: () => void;
}

/** Withdraws the reliance on another entity's result, with a reason. */
export function EndRelianceDialog({ partner, relied, onClose }: EndRelianceDialogProps) {
  const { t } = useText('partner');
  const { language } = useLanguage();
  const texts = useFormTexts();
  const today = useToday();
  const label = t('reliance.endReason');
  const form = useActionForm({
    draftKey: `partner/${partner.id}/end-reliance/${relied.id}`,
    initial: { reason: '', on: today },
    validate: ({ reason, on }) => [
      ...needText('end-reason', reason, texts.need(label)),
      ...needPastDate('end-on', on, today, texts.needDate),
    ],
    command: useCommand(client.reliance.end),
    toInput: ({ reason, on }) => ({ partner: partner.id, reliance: relied.id, reason, on }),
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
      <GuardedText
        id="end-reason"
        label={label}
        value={form.value.reason}
        onChange={(reason) => form.set({ reason })}
        error={form.errorOf('end-reason')}
        required
        maxLength={4000}
        takesFocus
      />
      <DateField
        id="end-on"
        label={t('reliance.endDate')}
        value={form.value.on}
        onChange={(on) => form.set({ on })}
        error={form.errorOf('end-on')}
      />
    </ActionDialog>
  );
}
