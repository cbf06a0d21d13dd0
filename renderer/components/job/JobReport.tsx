import { Anchor } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Job } from '../../../shared/contract/job.ts';
import { useText } from '../../text/text.ts';
import { RefusalAlert } from '../form/RefusalAlert.tsx';
import { useRefusalText } from '../form/refusal-text.ts';
import { Notice } from '../page/Notice.tsx';
import classes from './JobProgress.module.css';

interface JobReportProps {
  readonly job: Job;
  readonly pageOf: (failure: Job['failures'][number]) => string;
  readonly also: string;
}

/** What became of long work: what was written and where, and what failed with its reason. Takes the focus. */
export function JobReport({ job, pageOf, also }: JobReportProps) {
  const { t } = useText('annex');
  const refusalText = useRefusalText();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { state, failures, files, folder, total, done, error } = job;
  const isWhole = state === 'done' && failures.length === 0;
  return (
    <section ref={box} tabIndex={-1} className={classes.job} aria-label={t('job.report')}>
      <RefusalAlert refusal={error} focus={false} />
      <Notice
        tone={isWhole ? 'good' : 'fair'}
        icon={isWhole ? 'circle-check' : 'alert'}
        title={t('job.written', { count: files.length, total })}
        role="status"
      >
        {state === 'cancelled' && <span>{t('job.cancelled', { done, total })}</span>}
        {folder && (
          <span>
            {t('job.folder')} <bdi dir="ltr">{folder}</bdi>
          </span>
        )}
        {state !== 'failed' && <span>{also}</span>}
      </Notice>
      {failures.length > 0 && (
        <div>
          <h2 className={classes.heading}>{t('job.failed', { count: failures.length })}</h2>
          <ul className={classes.failures}>
            {failures.map((failure) => (
              <li key={failure.subAgreement?.id ?? failure.reference}>
                <Anchor component={Link} to={pageOf(failure)} size="sm">
                  <bdi>{failure.reference}</bdi>
                  {failure.subAgreement && (
                    <>
                      {' · '}
                      <bdi>{failure.subAgreement.name}</bdi>
                    </>
                  )}
                </Anchor>{' '}
                <span dir="auto">{refusalText(failure.error)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {files.length > 0 && (
        <details>
          <summary>{t('job.files', { count: files.length })}</summary>
          <ul className={classes.failures}>
            {files.map((file) => (
              <li key={file}>
                <bdi>{file}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
