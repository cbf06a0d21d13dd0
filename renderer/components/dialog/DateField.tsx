import { TextInput } from '@mantine/core';
import { useLanguage } from '../../text/text.ts';
import { formatDate } from '../text/dates.ts';

interface DateFieldProps {
  readonly id: string;
  readonly label: string;
  /** `YYYY-MM-DD`, or "" while nothing is chosen. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly min?: string;
  readonly max?: string;
  readonly error?: string | null;
  readonly hint?: string;
}

/** A date to choose. The browser's own field may show digits; the words under it leave no doubt which day it is. */
export function DateField({ id, label, value, onChange, min, max, error, hint }: DateFieldProps) {
  const { language } = useLanguage();
  const words = value === '' ? null : formatDate(value, language);
  return (
    <TextInput
      id={id}
      type="date"
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      description={[words, hint].filter(Boolean).join(' · ') || undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={error}
      w={230}
      maw="100%"
      {...(min === undefined ? {} : { min })}
      {...(max === undefined ? {} : { max })}
    />
  );
}
