import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { os } from '../implement.ts';

export const get = os.job.get.handler(async ({ input, context: { session } }) => {
  const job = session.jobs.get(input.job);
  return job ? ok({ job }) : refuse('JOB_NOT_FOUND');
});
