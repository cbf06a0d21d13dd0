import { Radio, Stack } from '@mantine/core';
import { useNavigate } from 'react-router';
import type { NaPolicy } from '../../../../shared/content/instrument/instrument.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { client } from '../../../client/client.ts';
import { CountryLevelFields } from '../../../components/country-level/CountryLevelFields.tsx';
import {
  asksCountryLevel,
  countryLevelInput,
  emptyCountryLevel,
  useCountryLevelChecks,
} from '../../../components/country-level/country-level-form.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { needPastDate } from '../../../components/dialog/checks.ts';
import { DateField } from '../../../components/dialog/DateField.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { useNewestInstruments } from '../../../components/session/use-instruments.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { useText } from '../../../text/text.ts';
import { useFormTexts } from './form-texts.ts';
import { InstrumentChoice } from './InstrumentChoice.tsx';
import { NaPolicyChoice } from './NaPolicyChoice.tsx';

interface StartAssessmentDialogProps {
  readonly partner: PartnerView;
  readonly onClose: () => void;
}

/** Starts an assessment on an instrument, with its rule for "not applicable" in view, and opens it. */
export function StartAssessmentDialog({ partner, onClose }: StartAssessmentDialogProps) {
  const { t } = useText('partner');
  const texts = useFormTexts();
  const today = useToday();
  const navigate = useNavigate();
  const instruments = useNewestInstruments();
  const asks = asksCountryLevel(partner.fields);
  const checkCountryLevel = useCountryLevelChecks(today);
  const form = useActionForm({
    draftKey: `partner/${partner.id}/start`,
    initial: {
      instrument: null as string | null,
      naPolicy: null as string | null,
      on: today,
      countryLevel: emptyCountryLevel,
    },
    validate: ({ instrument, on, countryLevel }) => [
      ...(asks ? checkCountryLevel(countryLevel) : []),
      ...(instrument === null ? [{ field: 'start-instrument', message: t('start.chooseInstrument') }] : []),
      ...needPastDate('start-on', on, today, texts.needDate),
    ],
    command: useCommand(client.assessment.start),
    toInput: ({ instrument, naPolicy, on, countryLevel }) => ({
      ...(asks ? { countryLevel: countryLevelInput(countryLevel) } : {}),
      partner: partner.id,
      instrument: instrument ?? '',
      on,
      ...(naPolicy === null ? {} : { naPolicy: naPolicy as NaPolicy }),
    }),
    onDone: ({ assessment }) => {
      onClose();
      void navigate(`/assessments/${encodeURIComponent(assessment.reference)}`);
    },
  });
  const { value } = form;
  const chosen = instruments.find(({ definition }) => definition.id === value.instrument);
  return (
    <ActionDialog
      title={t('start.title')}
      lead={<span dir="auto">{t('start.lead', { partner: partner.fields.name })}</span>}
      follows={[t('start.follows')]}
      form={form}
      submitLabel={t('start.submit')}
      onClose={onClose}
    >
      <Radio.Group
        id="start-instrument"
        tabIndex={-1}
        label={t('start.instrument')}
        value={value.instrument ?? ''}
        // Another instrument has its own rule.
        onChange={(instrument) => form.set({ instrument, naPolicy: null })}
        error={form.errorOf('start-instrument')}
        required
        withAsterisk
      >
        <Stack gap={6} mt={4}>
          {instruments.map((instrument) => (
            <InstrumentChoice key={instrument.definition.id} instrument={instrument} />
          ))}
        </Stack>
      </Radio.Group>
      {chosen && (
        <NaPolicyChoice
          instrument={chosen}
          value={value.naPolicy}
          onChange={(naPolicy) => form.set({ naPolicy })}
        />
      )}
      {asks && (
        <CountryLevelFields
          value={value.countryLevel}
          onChange={(change) => form.set({ countryLevel: { ...value.countryLevel, ...change } })}
          errorOf={form.errorOf}
        />
      )}
      <DateField
        id="start-on"
        label={t('start.date')}
        value={value.on}
        onChange={(on) => form.set({ on })}
        error={form.errorOf('start-on')}
      />
    </ActionDialog>
  );
}
