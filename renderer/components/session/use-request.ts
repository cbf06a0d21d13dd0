import { useQuery } from '@tanstack/react-query';
import { ask, type Refusal, type Result } from './requests.ts';

export interface Answer<Value> {
  /** The newest answer; null until there is one, or when the request was refused. */
  readonly value: Value | null;
  readonly refusal: Refusal | null;
  readonly loading: boolean;
  readonly retry: () => void;
}

/**
 * Asks once and keeps the answer under its key (see `keys`); commands renew it. `enabled: false` waits; `every` asks again after so many
 * milliseconds, while the window is looked at.
 */
export function useRequest<Value>(
  key: readonly unknown[],
  request: () => Promise<Result<Value>>,
  { enabled = true, every }: { readonly enabled?: boolean; readonly every?: number } = {},
): Answer<Value> {
  const query = useQuery({
    queryKey: key,
    queryFn: () => ask(request),
    enabled,
    ...(every ? { refetchInterval: every } : {}),
  });
  const answer = query.data;
  return {
    value: answer?.ok ? answer.value : null,
    refusal: answer && !answer.ok ? answer.error : null,
    loading: enabled && answer === undefined,
    retry: () => void query.refetch(),
  };
}
