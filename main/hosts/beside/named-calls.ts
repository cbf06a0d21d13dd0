import type { Tell } from '../../core/ports.ts';
import type { Progress } from '../../core/progress.ts';
import { pacedProgress } from './paced-progress.ts';

/** Work in the core's own thread that somebody named, to hear of it and to stop it between its steps. */
export interface NamedCalls {
  /** Runs a step; without a name nobody hears of it. */
  run<Value>(call: string | undefined, step: (progress?: Progress) => Promise<Value>): Promise<Value>;
  /** What goes on under that name hears at its next step that nobody waits; a name that is over or unknown is passed by. */
  cancel(call: string): void;
}

export function createNamedCalls(tell: (call: string, ...of: Parameters<Tell>) => void): NamedCalls {
  const running = new Map<string, { isCancelled: boolean }>();
  return {
    async run(call, step) {
      if (call === undefined) return step();
      const own = { isCancelled: false };
      running.set(call, own);
      try {
        return await step(
          pacedProgress(
            (...of) => tell(call, ...of),
            () => own.isCancelled,
          ),
        );
      } finally {
        if (running.get(call) === own) running.delete(call);
      }
    },
    cancel(call) {
      const known = running.get(call);
      if (known) known.isCancelled = true;
    },
  };
}
