import { Radio, Stack } from '@mantine/core';
import type { ReactNode } from 'react';

interface RadioChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: ReactNode;
    readonly hint?: ReactNode;
  }[];
  /** Null while nothing was chosen. */
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly error?: string | null;
  readonly required?: boolean;
}

/** One of a few possibilities, under one another, each with what it means. An error summary leads to the whole. */
export function RadioChoice({ options, value, ...rest }: RadioChoiceProps) {
  return (
    <Radio.Group {...rest} value={value ?? ''} tabIndex={-1}>
      <Stack gap={6} mt={4}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} description={option.hint} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
