import { appendFileSync, chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeProblem } from './describe-problem.ts';

/** Logs a bug under the reference that the person sees; `request` is the one in which it came up, where it is known. */
export type LogProblem = (reference: string, error: unknown, request?: string) => void;

/**
 * Writes bugs into `problems.log`, which people send to whoever mends the program: so it says where an error came up
 * and of which kind it is, and holds nothing of the record. Never throws.
 */
export function problemLog(folder: string, version: string): LogProblem {
  return (reference, error, request = '–') => {
    const text = `${new Date().toISOString()} ${reference} version ${version} request ${request}\n${describeProblem(error)}\n\n`;
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const file = join(folder, 'problems.log');
      appendFileSync(file, text, { mode: 0o600 });
      chmodSync(file, 0o600);
    } catch {
      process.stderr.write(text);
    }
  };
}
