import { TextInput } from '@mantine/core';
import { outcomeSchema } from '../../../../shared/record/shapes/diligence.ts';
import { isNumber } from '../../../../shared/rules/diligence/decide/record.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { client } from '../../../client/client.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { needPastDate, needPerson, needReason } from '../../../components/dialog/checks.ts';
import { DateField } from '../../../components/dialog/DateField.tsx';
import { nobody, PersonFields, personOrNull } from '../../../components/dialog/PersonFields.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { RadioChoice } from '../../../components/form/RadioChoice.tsx';
import { GuardedText } from '../../../components/guard/GuardedText.tsx';
import { ask } from '../../../components/session/requests.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { useText } from '../../../text/text.ts';
import { useFormTexts } from '../dialogs/form-texts.ts';

export type FactAct = 'escalate' | 'resolve' | 'override' | 'withdraw';

interface FactActDialogProps {
  readonly partner: PartnerView;
  readonly act: FactAct;
  readonly fact: string;
  readonly head: string;
  readonly onClose: () => void;
}

interface Form {
  readonly person: { readonly name: string; readonly function: string };
  readonly number: string;
  readonly outcome: string;
  readonly reason: string;
  readonly on: string;
}

/** What becomes of a flag: passed on, resolved, overridden; or a fact that was recorded by mistake is taken back. */
export function FactActDialog({ partner, act, fact, head, onClose }: FactActDialogProps) {
  const { t } = useText('partner');
  const texts = useFormTexts();
  const today = useToday();
  const hasReason = act !== 'escalate';
  const hasPerson = act !== 'withdraw';
  const weighs = partner.inTheWay.some(({ id }) => id === fact);
  const sentenceFor = (outcome: string) =>
    weighs && (act !== 'resolve' || outcome === 'cleared') ? t('diligence.field.reasonShort') : undefined;
  const form = useActionForm<Form, Form, unknown>({
    draftKey: `partner/${partner.id}/diligence/${fact}/${act}`,
    initial: { person: nobody, number: '', outcome: '', reason: '', on: today },
    validate: ({ person, number, outcome, reason, on }) => [
      ...(act === 'resolve' && !outcomeSchema.safeParse(outcome).success
        ? [{ field: 'act-outcome', message: t('diligence.field.outcomeMissing') }]
        : []),
      ...(hasReason
        ? needReason('act-reason', reason, texts.need(t('diligence.field.reason')), sentenceFor(outcome))
        : []),
      ...(hasPerson ? needPerson('act-person', person, texts.needPerson) : []),
      ...(number.trim() !== '' && !isNumber(number.trim())
        ? [{ field: 'act-number', message: t('diligence.field.numberBad') }]
        : []),
      ...(hasPerson ? needPastDate('act-on', on, today, texts.needDate) : []),
    ],
    command: useCommand((value: Form) => ask(() => request(partner.id, act, fact, value))),
    toInput: (value) => value,
    onDone: onClose,
  });
  const { value, set, errorOf } = form;
  return (
    <ActionDialog
      title={t(`diligence.act.${act}`)}
      lead={head}
      follows={[t(`diligence.follows.${act}`)]}
      form={form}
      submitLabel={t(`diligence.act.${act}`)}
      onClose={onClose}
    >
      {act === 'resolve' && (
        <RadioChoice
          id="act-outcome"
          label={t('diligence.field.outcome')}
          options={outcomeSchema.options.map((each) => ({
            value: each,
            label: t(`diligence.outcome.${each}`),
          }))}
          value={value.outcome === '' ? null : value.outcome}
          onChange={(outcome) => set({ outcome })}
          error={errorOf('act-outcome')}
          required
        />
      )}
      {hasReason && (
        <GuardedText
          id="act-reason"
          label={t('diligence.field.reason')}
          value={value.reason}
          onChange={(reason) => set({ reason })}
          error={errorOf('act-reason')}
          required
          maxLength={act === 'withdraw' ? 2000 : 4000}
          takesFocus
        />
      )}
      {hasPerson && (
        <PersonFields
          id="act-person"
          legend={t(act === 'escalate' ? 'diligence.field.to' : 'diligence.field.by')}
          labels={texts.person}
          value={value.person}
          onChange={(person) => set({ person })}
          errorOf={errorOf}
        />
      )}
      {act === 'escalate' && (
        <TextInput
          id="act-number"
          label={t('diligence.field.number')}
          description={t('diligence.field.numberHint')}
          maxLength={40}
          dir="ltr"
          value={value.number}
          error={errorOf('act-number')}
          onChange={(event) => set({ number: event.currentTarget.value })}
        />
      )}
      {hasPerson && (
        <DateField
          id="act-on"
          label={t('diligence.field.on')}
          value={value.on}
          onChange={(on) => set({ on })}
          error={errorOf('act-on')}
        />
      )}
    </ActionDialog>
  );
}

/** The request of an act; what was typed was checked before. */
function request(partner: string, act: FactAct, fact: string, { person, number, outcome, reason, on }: Form) {
  const by = personOrNull(person) ?? nobody;
  switch (act) {
    case 'escalate':
      return client.diligence.escalate({ partner, fact, on, to: by, number });
    case 'resolve':
      return client.diligence.resolve({
        partner,
        fact,
        on,
        outcome: outcomeSchema.parse(outcome),
        by,
        reason,
      });
    case 'override':
      return client.diligence.override({ partner, fact, on, by, reason });
    case 'withdraw':
      return client.diligence.withdraw({ partner, fact, reason });
  }
}
