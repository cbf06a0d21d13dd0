import { Alert } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Refusal } from '../../../shared/ground/result.ts';
import { useText } from '../../text/text.ts';
import { Icon } from '../status/Icon.tsx';
import { useRefusalText } from './refusal-text.ts';

interface RefusalAlertProps {
  readonly refusal: Refusal | null;
  /** Offered under the text, such as a button that tries again. */
  readonly children?: ReactNode;
  /** Takes the focus when it appears, so that keyboard and screen reader land on it. On by default. */
  readonly focus?: boolean;
}

/** Why a request was refused: what happened, what was kept, what to do. Nothing when `refusal` is null. */
export function RefusalAlert({ refusal, children, focus = true }: RefusalAlertProps) {
  const { t } = useText('common');
  const text = useRefusalText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal && focus) box.current?.focus();
  }, [refusal, focus]);
  if (!refusal) return null;
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      color="red"
      variant="light"
      icon={<Icon name="alert" />}
      title={t('common:refusal.title')}
    >
      <span dir="auto">{text(refusal)}</span>
      {children}
    </Alert>
  );
}
