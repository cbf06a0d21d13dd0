import { Autocomplete, Group, MultiSelect, TextInput } from '@mantine/core';
import { addMonths } from '../../../../shared/ground/dates/clocks.ts';
import { reliedRatingSchema } from '../../../../shared/record/shapes/reliance.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { client } from '../../../client/client.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { DateField } from '../../../components/dialog/DateField.tsx';
import { PersonFields } from '../../../components/dialog/PersonFields.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { useEvidence } from '../../../components/evidence/use-evidence.ts';
import { RadioChoice } from '../../../components/form/RadioChoice.tsx';
import { unEntities } from '../../../components/form/un-entities.ts';
import { GuardedText } from '../../../components/guard/GuardedText.tsx';
import { useCommand } from '../../../components/session/use-command.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { useFormTexts } from '../dialogs/form-texts.ts';
import { useBasisMonths } from '../dialogs/use-basis-months.ts';
import { relianceInput, startingReliance, useRelianceChecks } from './reliance-form.ts';

interface RecordRelianceDialogProps {
  readonly partner: PartnerView;
  readonly onClose: () => void;
}

/** Relies on another UN entity's result: which, what it found, for how long, who accepted it and why. */
export function RecordRelianceDialog({ partner, onClose }: RecordRelianceDialogProps) {
  const { t } = useText('partner');
  const { language } = useLanguage();
  const texts = useFormTexts();
  const today = useToday();
  // It lasts as long as an own determination would: so does missing contact.
  const months = useBasisMonths('no-contact');
  const evidence = useEvidence(partner.id);
  const form = useActionForm({
    draftKey: `partner/${partner.id}/reliance`,
    initial: startingReliance(today, partner.proposedReliance),
    validate: useRelianceChecks(months, today),
    command: useCommand(client.reliance.record),
    toInput: (value) => relianceInput(partner.id, value),
    onDone: onClose,
  });
  const { value, set, errorOf } = form;
  const latest = value.on === '' ? null : formatDate(addMonths(value.on, months), language);
  const copies = (evidence.value?.rows ?? []).filter(({ withdrawn }) => withdrawn === null);
  return (
    <ActionDialog
      title={t('reliance.recordTitle')}
      lead={t('reliance.recordLead')}
      follows={[t('reliance.recordFollows')]}
      form={form}
      submitLabel={t('reliance.record')}
      onClose={onClose}
    >
      <Autocomplete
        id="reliance-entity"
        label={t('reliance.entity')}
        data={[...unEntities]}
        maxLength={60}
        required
        value={value.entity}
        onChange={(entity) => set({ entity })}
        error={errorOf('reliance-entity')}
        data-autofocus
      />
      <DateField
        id="reliance-on"
        label={t('reliance.on')}
        value={value.on}
        onChange={(on) => set({ on })}
        error={errorOf('reliance-on')}
      />
      <RadioChoice
        id="reliance-result"
        label={t('reliance.result')}
        options={[
          ...reliedRatingSchema.options.map((rating) => ({
            value: rating,
            label: t(`common:rating.${rating}`),
          })),
          { value: 'points', label: t('reliance.points') },
        ]}
        value={value.result === '' ? null : value.result}
        onChange={(result) => set({ result })}
        error={errorOf('reliance-result')}
        required
      />
      {value.result === 'points' && (
        <TextInput
          id="reliance-points"
          label={t('reliance.pointsValue')}
          inputMode="numeric"
          dir="ltr"
          required
          value={value.points}
          onChange={(event) => set({ points: event.currentTarget.value })}
          error={errorOf('reliance-points')}
        />
      )}
      <TextInput
        id="reliance-reference"
        label={t('reliance.reference')}
        description={t('reliance.referenceHint')}
        maxLength={100}
        dir="auto"
        value={value.reference}
        onChange={(event) => set({ reference: event.currentTarget.value })}
      />
      <MultiSelect
        id="reliance-evidence"
        label={t('reliance.copy')}
        description={t('reliance.copyHint')}
        data={copies.map(({ reference, fields }) => ({
          value: reference,
          label: `${reference} ${fields.title}`,
        }))}
        maxValues={20}
        value={[...value.evidence]}
        onChange={(chosen) => set({ evidence: chosen })}
      />
      <GuardedText
        id="reliance-reason"
        label={t('reliance.reason')}
        hint={t('reliance.reasonHint')}
        value={value.reason}
        onChange={(reason) => set({ reason })}
        error={errorOf('reliance-reason')}
        required
        maxLength={4000}
      />
      <PersonFields
        id="reliance-by"
        legend={t('reliance.acceptedByLabel')}
        hint={t('reliance.acceptedByHint')}
        labels={texts.person}
        value={value.acceptedBy}
        onChange={(acceptedBy) => set({ acceptedBy })}
        errorOf={errorOf}
      />
      <Group gap="sm" align="flex-start">
        <DateField
          id="reliance-accepted"
          label={t('reliance.acceptedOn')}
          value={value.acceptedOn}
          onChange={(acceptedOn) => set({ acceptedOn })}
          error={errorOf('reliance-accepted')}
        />
        <DateField
          id="reliance-until"
          label={t('reliance.until')}
          value={value.until}
          onChange={(until) => set({ until })}
          error={errorOf('reliance-until')}
          {...(latest ? { hint: t('reliance.untilHint', { date: latest }) } : {})}
        />
      </Group>
    </ActionDialog>
  );
}
