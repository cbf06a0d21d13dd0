import { Radio, Stack, Text } from '@mantine/core';
import { type Instrument, naPolicySchema } from '../../../../shared/content/instrument/instrument.ts';
import { useLanguage, useText } from '../../../text/text.ts';

interface NaPolicyChoiceProps {
  readonly instrument: Instrument;
  /** Null: the instrument's own rule, which is shown as the one that holds. */
  readonly value: string | null;
  readonly onChange: (policy: string) => void;
}

/** How "not applicable" enters the rating (Decision 2); nothing to choose in a scheme without it. */
export function NaPolicyChoice({ instrument, value, onChange }: NaPolicyChoiceProps) {
  const { t } = useText('partner');
  const { locale } = useLanguage();
  const { scale, standards } = instrument.definition;
  if (scale.kind !== 'met') return <Text size="sm">{t('start.naNone')}</Text>;
  const allowed = standards.filter(({ naAllowed }) => naAllowed).map(({ id }) => id);
  return (
    <Radio.Group
      label={t('start.naPolicy')}
      description={t('start.naWhere', { standards: new Intl.ListFormat(locale).format(allowed) })}
      value={value ?? scale.naPolicy}
      onChange={onChange}
    >
      <Stack gap={4} mt={4}>
        {naPolicySchema.options.map((policy) => (
          <Radio
            key={policy}
            value={policy}
            label={t(`start.${policy}`)}
            {...(policy === scale.naPolicy ? { description: t('start.default') } : {})}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
