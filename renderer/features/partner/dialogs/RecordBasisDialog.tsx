import { Group, Text } from '@mantine/core';
import { addMonths } from '../../../../shared/ground/dates/clocks.ts';
import type { BasisKind } from '../../../../shared/record/shapes/basis.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { emergencyChain } from '../../../../shared/rules/standing/basis-chain.ts';
import { client } from '../../../client/client.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { DateField } from '../../../components/dialog/DateField.tsx';
import { nobody, PersonFields, personOrNull } from '../../../components/dialog/PersonFields.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { GuardedText } from '../../../components/guard/GuardedText.tsx';
import { approving } from '../../../components/people/suits.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { useBasisChecks } from './basis-form.ts';
import { useFormTexts } from './form-texts.ts';
import { useBasisMonths } from './use-basis-months.ts';

interface RecordBasisDialogProps {
  readonly partner: PartnerView;
  readonly kind: BasisKind;
  readonly onClose: () => void;
}

/** Records a ground that is not a score, with approver and a last day that the rule limits (Decision 8). */
export function RecordBasisDialog({ partner, kind, onClose }: RecordBasisDialogProps) {
  const { t } = useText('partner');
  const { language } = useLanguage();
  const texts = useFormTexts();
  const today = useToday();
  const months = useBasisMonths(kind);
  const chainOf = (from: string, until: string) =>
    kind === 'emergency' && from !== ''
      ? emergencyChain(partner.bases, { from, until: until < from ? from : until }, months)
      : null;
  const form = useActionForm({
    draftKey: `partner/${partner.id}/basis/${kind}`,
    initial: { reason: '', approver: nobody, secondApprover: nobody, from: today, until: '' },
    validate: useBasisChecks(months, today, chainOf),
    command: useCommand(client.partner.recordBasis),
    toInput: ({ reason, approver, secondApprover, from, until }) => ({
      partner: partner.id,
      kind,
      reason,
      // Checked before it gets here.
      approver: personOrNull(approver) ?? nobody,
      ...(personOrNull(secondApprover) ? { secondApprover: personOrNull(secondApprover) ?? nobody } : {}),
      from,
      until,
    }),
    onDone: onClose,
  });
  const { value } = form;
  const chain = chainOf(value.from, value.until);
  const latest = value.from === '' ? null : addMonths(value.from, months);
  return (
    <ActionDialog
      title={t(`basis.${kind}Title`)}
      lead={t(`basis.${kind}Lead`)}
      follows={[t(`basis.${kind}Follows`, { count: months })]}
      form={form}
      submitLabel={t(kind === 'emergency' ? 'bases.recordEmergency' : 'bases.recordNoContact')}
      onClose={onClose}
    >
      <GuardedText
        id="basis-reason"
        label={t('basis.reason')}
        hint={t(kind === 'emergency' ? 'basis.reasonEmergencyHint' : 'basis.reasonNoContactHint')}
        value={value.reason}
        onChange={(reason) => form.set({ reason })}
        error={form.errorOf('basis-reason')}
        required
        maxLength={4000}
        takesFocus
      />
      <PersonFields
        id="basis-approver"
        suits={approving}
        legend={t('basis.approver')}
        hint={t('basis.approverHint')}
        labels={texts.person}
        value={value.approver}
        onChange={(approver) => form.set({ approver })}
        errorOf={form.errorOf}
      />
      <Group gap="sm" align="flex-start">
        <DateField
          id="basis-from"
          label={t('basis.from')}
          value={value.from}
          onChange={(from) => form.set({ from })}
          error={form.errorOf('basis-from')}
        />
        <DateField
          id="basis-until"
          label={t('basis.until')}
          value={value.until}
          onChange={(until) => form.set({ until })}
          error={form.errorOf('basis-until')}
          {...(latest ? { hint: t('basis.untilHint', { date: formatDate(latest, language) }) } : {})}
        />
      </Group>
      {chain && chain.count > 1 && (
        <Text size="sm">
          {t('basis.chain', { number: chain.count, since: formatDate(chain.since, language) })}
        </Text>
      )}
      {chain && chain.until > chain.limit && (
        <PersonFields
          id="basis-second-approver"
          suits={approving}
          legend={t('basis.secondApprover')}
          hint={t('basis.secondApproverHint', { limit: formatDate(chain.limit, language) })}
          labels={texts.person}
          value={value.secondApprover}
          onChange={(secondApprover) => form.set({ secondApprover })}
          errorOf={form.errorOf}
        />
      )}
    </ActionDialog>
  );
}
