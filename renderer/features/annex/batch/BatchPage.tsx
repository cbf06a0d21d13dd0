import { Anchor, Loader } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { client } from '../../../client/client.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { JobProgress } from '../../../components/job/JobProgress.tsx';
import { EmptyState } from '../../../components/page/EmptyState.tsx';
import { PageHeader } from '../../../components/page/PageHeader.tsx';
import { keys } from '../../../components/session/requests.ts';
import { useDraft } from '../../../components/session/use-draft.ts';
import { useRequest } from '../../../components/session/use-request.ts';
import { useText } from '../../../text/text.ts';
import { BatchScreen } from './BatchScreen.tsx';
import { type BatchFilter, listAddress, readBatchFilter } from './batch-filter.ts';
import { type BatchWork, newBatchWork, readBatchWork } from './batch-work.ts';

/** Annexes of several agreements: `/annexes/batch?agreements=REF,REF`, or with the names of the filter. */
export function BatchPage() {
  const { t } = useText('annex');
  const [search] = useSearchParams();
  const filter = readBatchFilter(search);
  const job = search.get('job');
  if (job) return <BatchJob id={job} back={listAddress(search)} again={withoutJob(search)} />;
  if (!filter) {
    return (
      <>
        <PageHeader title={t('batch.title')} />
        <EmptyState title={t('batch.wrongTitle')} text={t('batch.wrong')}>
          <Anchor component={Link} to="/agreements" size="sm">
            {t('batch.back')}
          </Anchor>
        </EmptyState>
      </>
    );
  }
  return <BatchOfFilter key={search.toString()} filter={filter} />;
}

/** The page of the choices, for going on with a batch. */
function withoutJob(search: URLSearchParams): string {
  const kept = new URLSearchParams(search);
  kept.delete('job');
  return `/annexes/batch?${kept}`;
}

/** The choices so far; those of a batch that was begun at the sub-agreements of one agreement are kept apart. */
function useBatchDraft() {
  const [search] = useSearchParams();
  const isOfSubs = search.get('subAgreements') === 'only';
  return useDraft<BatchWork>(
    isOfSubs ? 'annex/batch/subs' : 'annex/batch',
    isOfSubs ? { ...newBatchWork, subAgreements: 'only' } : newBatchWork,
    readBatchWork,
  );
}

function BatchOfFilter({ filter }: { readonly filter: BatchFilter }) {
  const { t } = useText('annex');
  const list = useRequest(keys.agreementList(filter), () => client.agreement.list(filter));
  const draft = useBatchDraft();
  if (list.refusal) return <RefusalAlert refusal={list.refusal} />;
  if (!list.value || !draft.ready) return <Loader aria-label={t('page.loading')} />;
  const agreements = list.value.rows.filter(({ withdrawn }) => withdrawn === null);
  return <BatchScreen filter={filter} agreements={agreements} draft={draft} />;
}

/** A batch that runs or has run; its address finds it again after the page was left. */
function BatchJob({
  id,
  back,
  again,
}: {
  readonly id: string;
  readonly back: string;
  readonly again: string;
}) {
  const { t } = useText('annex');
  const queries = useQueryClient();
  const draft = useBatchDraft();
  const [isPartial, setPartial] = useState(false);
  return (
    <>
      <PageHeader
        title={t('batch.title')}
        where={
          <Anchor component={Link} to={back} size="sm">
            {t('batch.back')}
          </Anchor>
        }
      />
      <JobProgress
        id={id}
        title={t('batch.running')}
        also={t('batch.index')}
        pageOf={({ reference, subAgreement }) =>
          `/agreements/${encodeURIComponent(reference)}/annex${subAgreement ? `?sub=${encodeURIComponent(subAgreement.id)}` : ''}`
        }
        onEnd={(job) => {
          if (job.state === 'done' && job.failures.length === 0) void draft.discard();
          else {
            setPartial(true);
            draft.set((before) => ({ ...before, resume: true }));
          }
          void queries.invalidateQueries({ queryKey: keys.allAgreements });
          void queries.invalidateQueries({ queryKey: keys.allAnnexPreviews });
        }}
      />
      {isPartial && (
        <Anchor component={Link} to={again} size="sm" display="inline-block" mih={24}>
          {t('batch.again')}
        </Anchor>
      )}
    </>
  );
}
