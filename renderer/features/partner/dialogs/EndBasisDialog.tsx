import type { BasisKind } from '../../../../shared/record/shapes/basis.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
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
import { useFormTexts } from './form-texts.ts';

interface EndBasisDialogProps {
  readonly partner: PartnerView;
  readonly basis: { readonly basis: BasisKind; readonly from: string; readonly until: string };
  readonly onClose: () => void;
}

/** Ends a basis before its last day, with a reason. */
export function EndBasisDialog({ partner, basis, onClose }: EndBasisDialogProps) {
  const { t } = useText('partner');
  const { language } = useLanguage();
  const texts = useFormTexts();
  const today = useToday();
  const label = t('basis.endReason');
  const form = useActionForm({
    draftKey: `partner/${partner.id}/end-basis/${basis.basis}`,
    initial: { reason: '', on: today },
    validate: ({ reason, on }) => [
      ...needText('end-reason', reason, texts.need(label)),
      ...needPastDate('end-on', on, today, texts.needDate),
    ],
    command: useCommand(client.partner.endBasis),
    toInput: ({ reason, on }) => ({ partner: partner.id, kind: basis.basis, reason, on }),
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
        label={t('basis.endDate')}
        value={form.value.on}
        onChange={(on) => form.set({ on })}
        error={form.errorOf('end-on')}
      />
    </ActionDialog>
  );
}
