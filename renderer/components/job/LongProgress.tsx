import { Button, Progress } from '@mantine/core';
import { useText } from '../../text/text.ts';
import type { Waiting } from '../session/use-waiting.ts';
import classes from './JobProgress.module.css';

interface LongProgressProps {
  readonly waiting: Waiting;
  /** What is waited for. */
  readonly title: string;
}

/** How far an answer has come that takes a while, and a way to wait no more. Nothing while nobody waits. */
export function LongProgress({ waiting, title }: LongProgressProps) {
  const { t } = useText('common');
  const { running, progress, cancel, cancelling, stopped } = waiting;
  if (!running) return stopped ? <p role="status">{t('long.stopped')}</p> : null;
  const total = progress?.total ?? 0;
  const done = progress?.done ?? 0;
  return (
    <section className={classes.job} aria-label={title}>
      {total === 0 ? (
        // How much there is to do, nobody knows: a share would be a wrong one.
        <Progress.Root>
          <Progress.Section value={100} animated withAria={false} role="progressbar" aria-label={title} />
        </Progress.Root>
      ) : (
        <Progress value={(done / total) * 100} aria-label={title} transitionDuration={100} />
      )}
      <p>
        {/* Read out with each step, not with each number. */}
        <span role="status">{t(progress ? `long.${progress.step}` : 'long.begin')}</span>
        {total > 0 && <span className={classes.quiet}> {t('long.count', { done, total })}</span>}
      </p>
      <div className={classes.line}>
        <Button variant="default" loading={cancelling} onClick={cancel}>
          {t('long.stop')}
        </Button>
        {cancelling && <span className={classes.quiet}>{t('long.stopping')}</span>}
      </div>
    </section>
  );
}
