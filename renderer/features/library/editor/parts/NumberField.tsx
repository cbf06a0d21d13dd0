import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { readCount } from '../../../../components/form/read-number.ts';
import { useText } from '../../../../text/text.ts';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly hint?: string;
  readonly hidesLabel?: boolean;
}

/** A whole number that may be left open; what is none is said beside the field and counts as open. */
export function NumberField({ label, value, onChange, hint, hidesLabel = false }: NumberFieldProps) {
  const { t } = useText('instrumentEditor');
  const [typed, setTyped] = useState(value === null ? '' : String(value));
  const isWrong = typed.trim() !== '' && readCount(typed) === null;
  return (
    <TextInput
      {...(hidesLabel ? { 'aria-label': label } : { label })}
      {...(hint ? { description: hint } : {})}
      inputMode="numeric"
      w={120}
      value={typed}
      maxLength={6}
      error={isWrong ? t('numberWrong') : null}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(readCount(event.currentTarget.value));
      }}
    />
  );
}
