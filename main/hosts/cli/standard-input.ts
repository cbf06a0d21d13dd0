import type { Surroundings } from './read-input.ts';
import { UsageError } from './usage-error.ts';

/** Standard input can be read once: where a command line names it in two places, the second is told so. */
export function readOnce<Around extends Surroundings>(around: Around): Around {
  let isRead = false;
  const once =
    <Value>(read: () => Promise<Value>) =>
    async () => {
      if (isRead) throw new UsageError('inputReadTwice');
      isRead = true;
      return read();
    };
  const { readStandardInput, readStandardBytes } = around;
  return {
    ...around,
    readStandardInput: once(readStandardInput),
    ...(readStandardBytes ? { readStandardBytes: once(readStandardBytes) } : {}),
  };
}
