import { PasswordInput, Stack } from '@mantine/core';
import { minimumPassphraseLength } from '../../../shared/record/workspace/passphrase.ts';
import { useText } from '../../text/text.ts';
import type { FieldError } from './ErrorSummary.tsx';
import { PassphraseMeter } from './PassphraseMeter.tsx';

export interface NewPassphrase {
  readonly first: string;
  readonly again: string;
}

interface NewPassphraseFieldsProps {
  readonly value: NewPassphrase;
  readonly onChange: (value: NewPassphrase) => void;
  readonly errorOf: (field: string) => string | undefined;
}

/** A passphrase chosen and written twice, with its plain rule. */
export function NewPassphraseFields({ value, onChange, errorOf }: NewPassphraseFieldsProps) {
  const { t } = useText('workspace');
  const toggle = { visibilityToggleButtonProps: { 'aria-label': t('passphrase.show') } };
  return (
    <Stack gap="sm">
      <PasswordInput
        id="passphrase"
        label={t('passphrase.new')}
        description={t('passphrase.rule', { minimum: minimumPassphraseLength })}
        autoComplete="new-password"
        value={value.first}
        error={errorOf('passphrase')}
        onChange={(event) => onChange({ ...value, first: event.currentTarget.value })}
        {...toggle}
      />
      <PassphraseMeter passphrase={value.first} />
      <PasswordInput
        id="passphrase-again"
        label={t('passphrase.again')}
        autoComplete="new-password"
        value={value.again}
        error={errorOf('passphrase-again')}
        onChange={(event) => onChange({ ...value, again: event.currentTarget.value })}
        {...toggle}
      />
    </Stack>
  );
}

/** What is wrong with a passphrase written twice. */
export function useNewPassphraseErrors(): (value: NewPassphrase) => readonly FieldError[] {
  const { t } = useText('workspace');
  return ({ first, again }) => {
    const length = [...first].length;
    if (length < minimumPassphraseLength) {
      return [
        { field: 'passphrase', message: t('passphrase.short', { length, minimum: minimumPassphraseLength }) },
      ];
    }
    return first === again ? [] : [{ field: 'passphrase-again', message: t('passphrase.different') }];
  };
}
