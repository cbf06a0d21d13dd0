import { describe, expect, it } from 'vitest';
import { createJobs } from '../../../main/core/jobs.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';

const { error: stopped } = refuse('NO_WORKSPACE');
const { error: failed } = refuse('NOTHING_TO_CHANGE');

function startJob(work: Parameters<ReturnType<typeof createJobs>['start']>[0]['work'], total = 3) {
  const jobs = createJobs();
  const bugs: unknown[] = [];
  const onBug = (error: unknown) => {
    bugs.push(error);
    return stopped;
  };
  const begun = jobs.start({ id: 'job-1', total, folder: 'reports', work, onBug });
  const ended = () => expect.poll(() => jobs.get('job-1')?.state).not.toBe('running');
  return { jobs, bugs, begun, ended };
}

describe('long work', () => {
  it('tells how far it has come, and every file that it left, in order', async () => {
    const { jobs, begun, ended } = startJob(async (control) => {
      await Promise.resolve();
      control.step('a.docx');
      control.step();
      control.step('b.docx');
      return null;
    });
    expect(begun).toMatchObject({ state: 'running', done: 0, total: 3, files: [], folder: 'reports' });
    await ended();
    expect(jobs.get('job-1')).toMatchObject({
      state: 'done',
      done: 3,
      files: ['a.docx', 'b.docx'],
      error: null,
    });
  });

  it('goes on past what it could not do, and names each', async () => {
    const { jobs, ended } = startJob(async (control) => {
      control.fail('SS-0001', failed);
      control.step('b.docx');
      control.fail('SS-0003', failed);
      return null;
    });
    await ended();
    const job = jobs.get('job-1');
    expect([job?.state, job?.done]).toEqual(['done', 3]);
    expect(job?.failures.map(({ reference, error }) => [reference, error.code])).toEqual([
      ['SS-0001', 'NOTHING_TO_CHANGE'],
      ['SS-0003', 'NOTHING_TO_CHANGE'],
    ]);
  });

  it('that is refused or has a bug ends as failed, with why', async () => {
    const refused = startJob(async () => stopped);
    await refused.ended();
    expect(refused.jobs.get('job-1')).toMatchObject({ state: 'failed', error: { code: 'NO_WORKSPACE' } });
    const bug = new Error('a fictional bug');
    const broken = startJob(async () => {
      throw bug;
    });
    await broken.ended();
    expect(broken.jobs.get('job-1')).toMatchObject({ state: 'failed', error: { code: 'NO_WORKSPACE' } });
    expect(broken.bugs).toEqual([bug]);
  });

  it('hears that it is no longer wanted, and ends as cancelled', async () => {
    let go = () => {};
    const asked = new Promise<void>((resolve) => {
      go = resolve;
    });
    const { jobs, ended } = startJob(async (control) => {
      control.step('a.docx');
      await asked;
      if (!control.cancelled()) control.step('b.docx');
      return null;
    });
    expect(jobs.cancel('job-1')).toMatchObject({ state: 'running' });
    go();
    await ended();
    expect(jobs.get('job-1')).toMatchObject({ state: 'cancelled', files: ['a.docx'] });
  });

  it('of a workspace that was closed under it ends as cancelled, and its stumbling is no bug', async () => {
    let go = () => {};
    const closed = new Promise<void>((resolve) => {
      go = resolve;
    });
    const { jobs, bugs, ended } = startJob(async () => {
      await closed;
      throw new Error('the store is closed');
    });
    jobs.cancelAll();
    go();
    await ended();
    expect([jobs.get('job-1')?.state, bugs]).toEqual(['cancelled', []]);
  });

  it('that nobody started is unknown', () => {
    const jobs = createJobs();
    expect([jobs.get('job-9'), jobs.cancel('job-9')]).toEqual([null, null]);
  });
});
