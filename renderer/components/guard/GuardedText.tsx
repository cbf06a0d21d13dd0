import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { GuardNote } from './GuardNote.tsx';

interface GuardedTextProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error?: string | null;
  readonly required?: boolean;
  readonly maxLength: number;
  readonly minRows?: number;
  readonly maxRows?: number;
  /** Whether a dialog opens with the cursor in it. */
  readonly takesFocus?: boolean;
}

/** A field for sentences, such as a reason, with the note under it that says when they look like detail of a case. */
export function GuardedText(props: GuardedTextProps) {
  const { value, hint, onChange, minRows, maxRows = 8, takesFocus = false, ...rest } = props;
  return (
    <>
      <Textarea
        {...rest}
        value={value}
        description={hint}
        maxRows={maxRows}
        dir="auto"
        onChange={(event) => onChange(event.currentTarget.value)}
        {...(minRows === undefined ? {} : { minRows })}
        {...(takesFocus ? { 'data-autofocus': true } : {})}
      />
      <GuardNote text={value} />
    </>
  );
}
