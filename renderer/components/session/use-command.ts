import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { keepChange } from './keep-answer.ts';
import { ask, keys, type Refusal, type Result } from './requests.ts';

export interface Command<Input, Value> {
  /** Runs the command and resolves to its Result; never rejects. */
  readonly run: (input: Input) => Promise<Result<Value>>;
  readonly running: boolean;
  /** Why the last run was refused; null before a run, while running and after success. */
  readonly refusal: Refusal | null;
  /** Forgets the last refusal. */
  readonly reset: () => void;
}

/**
 * Runs a request that changes the record: `useCommand(client.partner.archive)`. The answer's row, partner
 * or assessment replaces what the screens hold, the header tells when it was saved, and nothing is asked twice.
 */
export function useCommand<Input, Value>(
  request: (input: Input) => Promise<Result<Value>>,
): Command<Input, Value> {
  const queries = useQueryClient();
  const mutation = useMutation<Result<Value>, Error, Given<Input>>({
    mutationKey: ['save'],
    mutationFn: ({ input }) => ask(() => request(input)),
    onSuccess: (result) => {
      if (result.ok) keepChange(queries, result.value);
      // After a refusal too, since it may mean that the workspace was closed elsewhere.
      void queries.invalidateQueries({ queryKey: keys.status });
    },
  });
  return commandOf(mutation);
}

/** Runs a request that changes nothing but takes a while, such as an export or a preview. */
export function useTask<Input, Value>(
  request: (input: Input) => Promise<Result<Value>>,
): Command<Input, Value> {
  return commandOf(
    useMutation<Result<Value>, Error, Given<Input>>({
      mutationKey: ['task'],
      mutationFn: ({ input }) => ask(() => request(input)),
    }),
  );
}

/** Wrapped, because a mutation's own argument turns optional where an input may be undefined. */
interface Given<Input> {
  readonly input: Input;
}

function commandOf<Input, Value>({
  mutateAsync,
  isPending,
  data,
  reset,
}: UseMutationResult<Result<Value>, Error, Given<Input>>): Command<Input, Value> {
  return {
    run: (input) => mutateAsync({ input }),
    running: isPending,
    refusal: data && !data.ok && !isPending ? data.error : null,
    reset,
  };
}
