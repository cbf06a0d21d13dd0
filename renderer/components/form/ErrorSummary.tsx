import { Alert, Anchor } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useText } from '../../text/text.ts';
import { Icon } from '../status/Icon.tsx';

export interface FieldError {
  /** `id` of the input that it concerns. */
  readonly field: string;
  readonly message: string;
}

interface ErrorSummaryProps {
  readonly errors: readonly FieldError[];
  /** Changes with each attempt, so that the summary takes the focus again. */
  readonly attempt: number;
}

/** What needs correcting in a form, listed on top, each linking to its field. Takes the focus. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const { t } = useText('common');
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt takes the focus even when the same errors remain.
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      color="red"
      variant="light"
      icon={<Icon name="alert" />}
      title={t('common:errorSummary.title', { count: errors.length })}
    >
      {/* Each line is tall enough to be met alone. */}
      <ul style={{ margin: 0, paddingInlineStart: '1.2em', lineHeight: '24px' }}>
        {errors.map(({ field, message }) => (
          <li key={`${field}-${message}`}>
            <Anchor
              component="button"
              type="button"
              size="sm"
              c="inherit"
              underline="always"
              ta="start"
              onClick={() => focusField(field)}
            >
              {message}
            </Anchor>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function focusField(id: string): void {
  const field = document.getElementById(id);
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
}
