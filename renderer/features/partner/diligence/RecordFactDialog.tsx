import { NativeSelect, TextInput } from '@mantine/core';
import {
  type DiligenceKind,
  diligenceKinds,
  diligenceValues,
  sanctionsListSchema,
} from '../../../../shared/record/shapes/diligence.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { client } from '../../../client/client.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { DateField } from '../../../components/dialog/DateField.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { RadioChoice } from '../../../components/form/RadioChoice.tsx';
import { GuardedText } from '../../../components/guard/GuardedText.tsx';
import { GuardNote } from '../../../components/guard/GuardNote.tsx';
import { useCommand } from '../../../components/session/use-command.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { useText } from '../../../text/text.ts';
import { emptyFact, factInput, takesNumber, takesSource, useFactChecks } from './diligence-form.ts';

interface RecordFactDialogProps {
  readonly partner: PartnerView;
  readonly onClose: () => void;
}

/** Records a fact of due diligence: the fields are those of the chosen kind, and no others. */
export function RecordFactDialog({ partner, onClose }: RecordFactDialogProps) {
  const { t } = useText('partner');
  const today = useToday();
  const form = useActionForm({
    draftKey: `partner/${partner.id}/diligence`,
    initial: emptyFact(today),
    validate: useFactChecks(today),
    command: useCommand(client.diligence.record),
    toInput: (value) => factInput(partner.id, value),
    onDone: onClose,
  });
  const { value, set, errorOf } = form;
  const { kind } = value;
  return (
    <ActionDialog
      title={t('diligence.title')}
      follows={kind === 'outside-reference' ? [t('diligence.field.outsideHint')] : [t('diligence.lead')]}
      form={form}
      submitLabel={t('diligence.record')}
      onClose={onClose}
    >
      <NativeSelect
        id="fact-kind"
        label={t('diligence.field.kind')}
        value={kind}
        onChange={(event) => set({ kind: event.currentTarget.value as DiligenceKind, value: '' })}
        data={diligenceKinds.map((each) => ({ value: each, label: t(`diligence.kind.${each}`) }))}
        data-autofocus
      />
      <RadioChoice
        id="fact-value"
        label={t('diligence.field.value')}
        options={diligenceValues[kind].map((each) => ({ value: each, label: t(`diligence.value.${each}`) }))}
        value={value.value === '' ? null : value.value}
        onChange={(chosen) => set({ value: chosen })}
        error={errorOf('fact-value')}
        required
      />
      {kind === 'sanctions-screening' && (
        <NativeSelect
          id="fact-list"
          label={t('diligence.field.list')}
          required
          value={value.list}
          error={errorOf('fact-list')}
          onChange={(event) => set({ list: event.currentTarget.value })}
          data={[
            { value: '', label: '' },
            ...sanctionsListSchema.options.map((each) => ({
              value: each,
              label: t(`diligence.list.${each}`),
            })),
          ]}
        />
      )}
      {takesNumber(kind) && (
        <TextInput
          id="fact-number"
          label={t('diligence.field.number')}
          description={t('diligence.field.numberHint')}
          required
          maxLength={40}
          dir="ltr"
          value={value.number}
          error={errorOf('fact-number')}
          onChange={(event) => set({ number: event.currentTarget.value })}
        />
      )}
      {kind === 'observation' && (
        <GuardedText
          id="fact-text"
          label={t('diligence.field.text')}
          hint={t('diligence.field.textHint')}
          value={value.text}
          onChange={(text) => set({ text })}
          error={errorOf('fact-text')}
          required
          maxLength={4000}
        />
      )}
      {takesSource(kind) && (
        <>
          <TextInput
            id="fact-source"
            label={t('diligence.field.source')}
            description={t('diligence.field.sourceHint')}
            required={kind !== 'portal'}
            maxLength={200}
            dir="auto"
            value={value.source}
            error={errorOf('fact-source')}
            onChange={(event) => set({ source: event.currentTarget.value })}
          />
          <GuardNote text={value.source} />
        </>
      )}
      {kind === 'disclosure-scheme' && (
        <DateField
          id="fact-since"
          label={t('diligence.field.since')}
          value={value.since}
          onChange={(since) => set({ since })}
        />
      )}
      <DateField
        id="fact-on"
        label={t('diligence.field.on')}
        value={value.on}
        onChange={(on) => set({ on })}
        error={errorOf('fact-on')}
      />
    </ActionDialog>
  );
}
