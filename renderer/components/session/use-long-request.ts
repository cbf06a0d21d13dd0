import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Result } from './requests.ts';
import { type Answer, useRequest } from './use-request.ts';
import { type Asking, useWaiting, type Waiting } from './use-waiting.ts';

/** Who leaves the page finds the answer when they come back. */
const goesOn = { goesOn: true };

/**
 * As `useRequest`, of a request that reads for long: a first answer has its progress and can be stopped
 * (`LongAnswer.tsx`). One that is read anew behind what is shown needs neither.
 */
export function useLongRequest<Value>(
  key: readonly unknown[],
  request: (asking: Asking) => Promise<Result<Value>>,
): Answer<Value> & { readonly waiting: Waiting } {
  const queries = useQueryClient();
  const { wait, ...waiting } = useWaiting(goesOn);
  const answer = useRequest(key, () =>
    queries.getQueryData<Result<Value>>(key)?.ok ? request({ context: {} }) : wait(request),
  );
  const isStopped = answer.refusal?.code === 'CANCELLED';
  // What was stopped is no answer: whoever comes back asks anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is written in place by the caller.
  useEffect(
    () => () => {
      if (isStopped) queries.removeQueries({ queryKey: key });
    },
    [isStopped, queries],
  );
  return { ...answer, refusal: isStopped ? null : answer.refusal, waiting };
}
