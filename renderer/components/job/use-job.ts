import { useQuery } from '@tanstack/react-query';
import type { Job } from '../../../shared/contract/job.ts';
import { client } from '../../client/client.ts';
import { ask, keys, type Refusal } from '../session/requests.ts';
import { useTask } from '../session/use-command.ts';

const ASK_EVERY_MS = 500;

export interface FollowedJob {
  readonly job: Job | null;
  readonly refusal: Refusal | null;
  /** Stops it after the step at hand; what is finished is kept. */
  readonly cancel: () => void;
  readonly cancelling: boolean;
}

/** Follows long work until it ends. */
export function useJob(id: string): FollowedJob {
  const query = useQuery({
    queryKey: keys.job(id),
    queryFn: () => ask(() => client.job.get({ job: id })),
    refetchInterval: ({ state: { data } }) =>
      data && (!data.ok || data.value.job.state !== 'running') ? false : ASK_EVERY_MS,
    // It goes on while another window is looked at.
    refetchIntervalInBackground: true,
  });
  const stop = useTask(client.job.cancel);
  const answer = query.data;
  return {
    job: answer?.ok ? answer.value.job : null,
    refusal: (answer && !answer.ok ? answer.error : null) ?? stop.refusal,
    cancel: () => void stop.run({ job: id }),
    cancelling: stop.running,
  };
}
