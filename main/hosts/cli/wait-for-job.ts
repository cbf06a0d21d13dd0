import type { Job } from '../../../shared/contract/job.ts';
import type { Result } from '../../../shared/ground/result.ts';
import type { App } from '../../core/app.ts';
import { exitCodes } from './exit-codes.ts';

/** Milliseconds between two looks at long work. */
const PAUSE = 50;

/** A command ends when its work does: an answer that names running work is asked for again until it has ended. */
export async function waitForJob(app: App, answer: Result<unknown>): Promise<Result<unknown>> {
  let latest = answer;
  for (let job = jobOf(latest); job?.state === 'running'; job = jobOf(latest)) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    latest = await app.dispatch(['job', 'get'], { job: job.id });
  }
  return latest;
}

/** Work that failed, or parts of which did, ends the command as refused; its answer says which and why. */
export function jobCode(answer: Result<unknown>): number {
  const job = jobOf(answer);
  const isWhole = !job || (job.state === 'done' && job.failures.length === 0);
  return isWhole ? exitCodes.done : exitCodes.refused;
}

function jobOf(answer: Result<unknown>): Job | null {
  if (!answer.ok || typeof answer.value !== 'object' || answer.value === null) return null;
  return 'job' in answer.value ? ((answer.value as { job: Job }).job ?? null) : null;
}
