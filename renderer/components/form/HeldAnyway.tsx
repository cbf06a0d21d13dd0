import { Button } from '@mantine/core';
import type { Refusal } from '../../../shared/ground/result.ts';
import { useText } from '../../text/text.ts';

interface HeldAnywayProps {
  readonly refusal: Refusal | null;
  /** What the person wanted, although the folder says that it is open on another computer. */
  readonly onAnyway: () => void;
}

/** Under a refusal that a workspace is open on another computer: the way on for who knows that it is not. */
export function HeldAnyway({ refusal, onAnyway }: HeldAnywayProps) {
  const { t } = useText('workspace');
  if (refusal?.code !== 'WORKSPACE_HELD_ELSEWHERE') return null;
  return (
    <Button variant="default" onClick={onAnyway}>
      {t('unlock.goOnAnyway')}
    </Button>
  );
}
