import type { Job } from '../../shared/contract/job.ts';
import type { Refusal } from '../../shared/ground/result.ts';

/** What long work is given to tell how far it has come, and whether it is still wanted. */
export interface JobControl {
  readonly cancelled: () => boolean;
  /** One more step is finished; `file` is what it left in the folder. */
  step(file?: string): void;
  fail(reference: string, error: Refusal, subAgreement?: Job['failures'][number]['subAgreement']): void;
}

interface NewJob {
  readonly id: string;
  readonly total: number;
  readonly folder: string | null;
  /** Must look at `cancelled` between its steps. A refusal ends it early. */
  readonly work: (control: JobControl) => Promise<Refusal | null>;
  /** The whole error of a bug; returns what the person is told. */
  readonly onBug: (error: unknown) => Refusal;
}

/** Long work of the open workspace; what became of it is known until the program ends. */
export interface Jobs {
  start(job: NewJob): Job;
  get(id: string): Job | null;
  cancel(id: string): Job | null;
  /** Whether any is at work. */
  isRunning(): boolean;
  /** For when the workspace is closed: a step at hand finds its store closed, records nothing, and ends as cancelled. */
  cancelAll(): void;
}

interface Running {
  job: Job;
  cancelled: boolean;
  closed: boolean;
}

export function createJobs(): Jobs {
  const known = new Map<string, Running>();
  const cancel = (id: string) => {
    const running = known.get(id);
    if (running) running.cancelled = true;
    return running?.job ?? null;
  };
  return {
    start({ id, total, folder, work, onBug }) {
      const job: Job = { id, state: 'running', done: 0, total, failures: [], folder, files: [], error: null };
      const running: Running = { job, cancelled: false, closed: false };
      const change = (next: Partial<Job>) => {
        running.job = { ...running.job, ...next };
      };
      const control: JobControl = {
        cancelled: () => running.cancelled,
        step: (file) =>
          change({
            done: running.job.done + 1,
            files: file === undefined ? running.job.files : [...running.job.files, file],
          }),
        fail: (reference, error, subAgreement = null) =>
          change({
            done: running.job.done + 1,
            failures: [
              ...running.job.failures,
              { reference, subAgreement, error: { ...error } } as Job['failures'][number],
            ],
          }),
      };
      const end = (error: Refusal | null) => {
        const state = error ? 'failed' : running.cancelled ? 'cancelled' : 'done';
        change({ state, error: error as Job['error'] });
      };
      known.set(id, running);
      void work(control).then(end, (error: unknown) => end(running.closed ? null : onBug(error)));
      return running.job;
    },
    get: (id) => known.get(id)?.job ?? null,
    cancel,
    isRunning: () => [...known.values()].some(({ job }) => job.state === 'running'),
    cancelAll() {
      for (const [id, running] of known) {
        running.closed = true;
        cancel(id);
      }
    },
  };
}
