import { Button } from '@mantine/core';
import { useText } from '../../text/text.ts';
import type { Answer } from '../session/use-request.ts';
import type { Waiting } from '../session/use-waiting.ts';
import { LongProgress } from './LongProgress.tsx';

interface LongAnswerProps {
  readonly answer: Answer<unknown> & { readonly waiting: Waiting };
  /** What is waited for. */
  readonly title: string;
}

/** How far the answer of `useLongRequest` has come, a way to stop it, and to ask again once it was stopped. */
export function LongAnswer({ answer, title }: LongAnswerProps) {
  const { t } = useText('common');
  if (answer.value !== null || answer.refusal) return null;
  const { running, stopped } = answer.waiting;
  return (
    <>
      <LongProgress waiting={answer.waiting} title={title} />
      {!running && stopped && (
        <Button variant="default" onClick={answer.retry}>
          {t('tryAgain')}
        </Button>
      )}
    </>
  );
}
