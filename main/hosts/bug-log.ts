import { inspect } from 'node:util';
import { problemLog } from './problem-log.ts';
import { nameSources } from './source-places.ts';

const WHOLE_STACK = 100;

/**
 * What each host does with a bug: `problems.log` in the data folder gets it under the reference that the
 * person sees. For engineers PSEA_DEBUG=1 also shows it on standard error, whole: message, stack and causes
 * of it, with whatever values of the record stand in them. Without that nothing is shown there.
 */
export function bugLog(
  folder: string,
  version: string,
  env: NodeJS.ProcessEnv = process.env,
): (reference: string, error: unknown) => void {
  const keep = problemLog(folder, version);
  const isDebugging = env.PSEA_DEBUG === '1';
  if (isDebugging) Error.stackTraceLimit = WHOLE_STACK;
  return (reference, error) => {
    nameSources(error);
    if (isDebugging) process.stderr.write(`UNEXPECTED ${reference}\n${inspect(error, { depth: 6 })}\n\n`);
    keep(reference, error);
  };
}
