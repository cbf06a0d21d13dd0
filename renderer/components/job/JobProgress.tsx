import { Button, Progress } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Job } from '../../../shared/contract/job.ts';
import { useText } from '../../text/text.ts';
import { RefusalAlert } from '../form/RefusalAlert.tsx';
import classes from './JobProgress.module.css';
import { JobReport } from './JobReport.tsx';
import { useJob } from './use-job.ts';

interface JobProgressProps {
  readonly id: string;
  readonly title: string;
  /** Page on which a failure can be mended. */
  readonly pageOf: (failure: Job['failures'][number]) => string;
  /** What the folder holds beside the files that are counted. */
  readonly also: string;
  readonly onEnd: (job: Job) => void;
}

/** Long work on the screen: how far it is, a way to stop it, and what became of it. */
export function JobProgress({ id, title, pageOf, also, onEnd }: JobProgressProps) {
  const { t } = useText('annex');
  const { job, refusal, cancel, cancelling } = useJob(id);
  const [stopped, setStopped] = useState(false);
  const ended = useRef(onEnd);
  ended.current = onEnd;
  const state = job?.state;
  useEffect(() => {
    if (job && state !== 'running') ended.current(job);
  }, [state, job]);
  if (refusal) return <RefusalAlert refusal={refusal} />;
  if (!job) return null;
  if (job.state !== 'running') return <JobReport job={job} pageOf={pageOf} also={also} />;
  return (
    <section className={classes.job} aria-label={title}>
      <p className={classes.title}>{title}</p>
      <Progress
        value={job.total === 0 ? 0 : (job.done / job.total) * 100}
        aria-label={title}
        transitionDuration={200}
      />
      <p role="status">{t('job.progress', { done: job.done, total: job.total })}</p>
      <div className={classes.line}>
        <Button
          variant="default"
          loading={cancelling}
          disabled={stopped}
          onClick={() => {
            setStopped(true);
            cancel();
          }}
        >
          {t('job.cancel')}
        </Button>
        <span className={classes.quiet}>{t(stopped ? 'job.stopping' : 'job.cancelExplain')}</span>
      </div>
    </section>
  );
}
