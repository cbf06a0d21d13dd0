import { NativeSelect, TextInput } from '@mantine/core';
import { countryGroundSchema } from '../../../shared/record/shapes/country-level.ts';
import { diligenceValues } from '../../../shared/record/shapes/diligence.ts';
import { useText } from '../../text/text.ts';
import { DateField } from '../dialog/DateField.tsx';
import { RadioChoice } from '../form/RadioChoice.tsx';
import { GuardedText } from '../guard/GuardedText.tsx';
import type { CountryLevelForm } from './country-level-form.ts';

interface CountryLevelFieldsProps {
  readonly value: CountryLevelForm;
  readonly onChange: (change: Partial<CountryLevelForm>) => void;
  readonly errorOf: (field: string) => string | null;
}

/** Why a country office is assessed for itself. Of an allegation a number and a date are asked, and no words. */
export function CountryLevelFields({ value, onChange, errorOf }: CountryLevelFieldsProps) {
  const { t } = useText('common');
  return (
    <>
      <RadioChoice
        id="country-ground"
        label={t('countryLevel.why')}
        options={countryGroundSchema.options.map((ground) => ({
          value: ground,
          label: t(`countryLevel.ground.${ground}`),
        }))}
        value={value.ground === '' ? null : value.ground}
        onChange={(ground) => onChange({ ground })}
        error={errorOf('country-ground')}
        required
      />
      {value.ground === 'allegation' ? (
        <>
          <NativeSelect
            id="country-system"
            label={t('countryLevel.system')}
            value={value.system}
            onChange={(event) => onChange({ system: event.currentTarget.value })}
            data={diligenceValues['outside-reference'].map((system) => ({
              value: system,
              label: t(`countryLevel.systems.${system}`),
            }))}
          />
          <TextInput
            id="country-number"
            label={t('countryLevel.number')}
            description={t('countryLevel.numberHint')}
            required
            maxLength={40}
            dir="ltr"
            value={value.number}
            error={errorOf('country-number')}
            onChange={(event) => onChange({ number: event.currentTarget.value })}
          />
          <DateField
            id="country-on"
            label={t('countryLevel.on')}
            value={value.on}
            onChange={(on) => onChange({ on })}
            error={errorOf('country-on')}
          />
        </>
      ) : (
        value.ground !== '' && (
          <GuardedText
            id="country-text"
            label={t('countryLevel.text')}
            value={value.text}
            onChange={(text) => onChange({ text })}
            error={errorOf('country-text')}
            required={value.ground === 'other'}
            maxLength={2000}
          />
        )
      )}
    </>
  );
}
