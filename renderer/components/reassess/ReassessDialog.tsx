import { useState } from 'react';
import { useNavigate } from 'react-router';
import { triggerKinds } from '../../../shared/record/shapes/follow-through.ts';
import { client } from '../../client/client.ts';
import { useText } from '../../text/text.ts';
import { CountryLevelFields } from '../country-level/CountryLevelFields.tsx';
import {
  asksCountryLevel,
  countryLevelInput,
  useCountryLevelChecks,
} from '../country-level/country-level-form.ts';
import { ActionDialog } from '../dialog/ActionDialog.tsx';
import { DateField } from '../dialog/DateField.tsx';
import { useActionForm } from '../dialog/use-action-form.ts';
import { RadioChoice } from '../form/RadioChoice.tsx';
import { useCommand } from '../session/use-command.ts';
import { usePartner } from '../session/use-partners.ts';
import { useToday } from '../session/use-status.ts';
import {
  copyChoices,
  emptyReassess,
  type Reassessable,
  reassessInput,
  useReassessChecks,
  useTranslatedTrigger,
} from './reassess-form.ts';
import { TriggerFields } from './TriggerFields.tsx';

interface ReassessDialogProps {
  readonly assessment: Reassessable;
  readonly onClose: () => void;
}

/** Starts an assessment that follows an earlier one: why, what is taken over, since when; then opens it. */
export function ReassessDialog({ assessment, onClose }: ReassessDialogProps) {
  const { t } = useText('assessment');
  const today = useToday();
  const navigate = useNavigate();
  const [isHalf, setHalf] = useState(false);
  const translated = useTranslatedTrigger();
  const asks = asksCountryLevel(usePartner(assessment.partner).value?.fields);
  const check = useReassessChecks(assessment, today, isHalf);
  const checkCountryLevel = useCountryLevelChecks(today);
  const form = useActionForm({
    draftKey: `assessment/${assessment.id}/reassess`,
    initial: emptyReassess(today),
    validate: (typed) => [...check(typed), ...(asks ? checkCountryLevel(typed.countryLevel) : [])],
    command: useCommand(client.assessment.reassess),
    toInput: (typed) => ({
      ...reassessInput(assessment.id, typed),
      ...(asks ? { countryLevel: countryLevelInput(typed.countryLevel) } : {}),
    }),
    onDone: ({ assessment: { reference } }) => {
      onClose();
      void navigate(`/assessments/${encodeURIComponent(reference)}`);
    },
  });
  const { value } = form;
  return (
    <ActionDialog
      title={t('action.reassess')}
      lead={t('reassess.lead', { reference: assessment.reference })}
      follows={[t('reassess.follows'), t('reassess.followsEvidence')]}
      form={{ ...form, refusal: translated(form.refusal) }}
      submitLabel={t('action.reassess')}
      onClose={onClose}
    >
      <RadioChoice
        id="reassess-kind"
        label={t('reassess.kind')}
        options={triggerKinds.map((kind) => ({ value: kind, label: t(`trigger.${kind}`) }))}
        value={value.kind}
        onChange={(kind) => form.set({ kind })}
        error={form.errorOf('reassess-kind')}
        required
      />
      {value.kind !== null && (
        <TriggerFields value={value} onChange={form.set} onHalf={setHalf} errorOf={form.errorOf} />
      )}
      {asks && (
        <CountryLevelFields
          value={value.countryLevel}
          onChange={(change) => form.set({ countryLevel: { ...value.countryLevel, ...change } })}
          errorOf={form.errorOf}
        />
      )}
      <RadioChoice
        id="reassess-copy"
        label={t('reassess.copy')}
        options={copyChoices.map((choice) => ({
          value: choice,
          label: t(`reassess.copy-${choice}`),
          hint: t(`reassess.copy-${choice}Hint`),
        }))}
        value={value.copy}
        onChange={(copy) => form.set({ copy })}
      />
      <DateField
        id="reassess-on"
        label={t('reassess.on')}
        value={value.on}
        onChange={(on) => form.set({ on })}
        error={form.errorOf('reassess-on')}
      />
    </ActionDialog>
  );
}
