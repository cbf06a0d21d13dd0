import { useEffect, useRef, useState } from 'react';
import type { ProgressEvent } from '../../../shared/contract/host.ts';
import { type AskContext, subscribe } from '../../client/client.ts';
import type { Result } from './requests.ts';
import { type Command, useTask } from './use-command.ts';

/** What a request is given beside its input, so that it can be heard of and cancelled. */
export interface Asking {
  readonly context: AskContext;
}

/** Somebody waits for an answer that takes a while. */
export interface Waiting {
  readonly running: boolean;
  /** How far it has come; null before the first news. */
  readonly progress: ProgressEvent | null;
  readonly cancel: () => void;
  /** Cancelled, and not ended yet. */
  readonly cancelling: boolean;
  /** Whether the last one was cancelled. */
  readonly stopped: boolean;
}

interface Waited extends Waiting {
  /** Asks, and cancels what was asked before. */
  readonly wait: <Value>(request: (asking: Asking) => Promise<Result<Value>>) => Promise<Result<Value>>;
}

/**
 * Waits for requests that the contract marks as long reading. Who leaves the screen waits no more, but for what goes on
 * to give out a file.
 */
export function useWaiting({ goesOn = false }: { readonly goesOn?: boolean } = {}): Waited {
  const now = useRef<AbortController | null>(null);
  const [state, setState] = useState<Omit<Waiting, 'cancel'>>(still);
  useEffect(() => (goesOn ? undefined : () => now.current?.abort()), [goesOn]);
  return {
    ...state,
    cancel() {
      now.current?.abort();
      setState((before) => (before.running ? { ...before, cancelling: true } : before));
    },
    async wait(request) {
      now.current?.abort();
      const own = new AbortController();
      now.current = own;
      const call = crypto.randomUUID();
      const end = subscribe((event) => {
        if (event.type === 'progress' && event.call === call)
          setState((before) => ({ ...before, progress: event }));
      });
      setState({ ...still, running: true });
      try {
        return await request({ context: { waiting: { call, signal: own.signal } } });
      } finally {
        end();
        if (now.current === own) setState({ ...still, stopped: own.signal.aborted });
      }
    },
  };
}

const still = { running: false, progress: null, cancelling: false, stopped: false } as const;

/** As `useTask`, of a request that reads for long: `useLongTask(client.workspace.check)`. */
export function useLongTask<Input, Value>(
  request: (input: Input, asking: Asking) => Promise<Result<Value>>,
  choice: { readonly goesOn?: boolean } = {},
): Command<Input, Value> & Waiting {
  const { wait, ...waiting } = useWaiting(choice);
  const task = useTask((input: Input) => wait((asking) => request(input, asking)));
  // Who cancelled knows it.
  const refusal = task.refusal?.code === 'CANCELLED' ? null : task.refusal;
  return { ...waiting, ...task, refusal };
}
