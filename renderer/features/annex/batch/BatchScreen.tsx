import { Loader } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { FileContent } from '../../../../shared/ground/refusals/request.ts';
import type { AgreementRow } from '../../../../shared/rules/agreement/agreement-view.ts';
import { client } from '../../../client/client.ts';
import { DraftNotice } from '../../../components/form/DraftNotice.tsx';
import { ErrorSummary } from '../../../components/form/ErrorSummary.tsx';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { EmptyState } from '../../../components/page/EmptyState.tsx';
import { PageHeader } from '../../../components/page/PageHeader.tsx';
import { useTask } from '../../../components/session/use-command.ts';
import type { Draft } from '../../../components/session/use-draft.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { optionsOf } from '../annex-work.ts';
import { useAnnexPreview } from '../use-annex-preview.ts';
import classes from './Batch.module.css';
import { BatchChoices } from './BatchChoices.tsx';
import { BatchFinalDialog } from './BatchFinalDialog.tsx';
import { BatchGaps } from './BatchGaps.tsx';
import { BatchSelection } from './BatchSelection.tsx';
import { BatchTarget } from './BatchTarget.tsx';
import type { BatchFilter } from './batch-filter.ts';
import { amissFields, type BatchWork, setOf } from './batch-work.ts';
import { SubAgreementChoice } from './SubAgreementChoice.tsx';
import { useBatchPreview } from './use-batch-preview.ts';

interface BatchScreenProps {
  readonly filter: BatchFilter;
  readonly agreements: readonly AgreementRow[];
  readonly draft: Draft<BatchWork>;
}

/** Choices for many annexes at once; the record of each agreement fills its own blanks. */
export function BatchScreen({ filter, agreements, draft }: BatchScreenProps) {
  const { t } = useText('annex');
  const { language } = useLanguage();
  const [, setSearch] = useSearchParams();
  const work = draft.value;
  const [template, setTemplate] = useState<FileContent | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [isConfirming, setConfirming] = useState(false);
  const start = useTask(client.annex.batch);
  // The first agreement shows what the choices bring for all.
  const example = agreements[0];
  const set = setOf(work);
  const prepared = useAnnexPreview(example ?? null, { ...work, set });
  const gaps = useBatchPreview(filter, work);
  const change = (part: Partial<BatchWork>) => draft.set((before) => ({ ...before, ...part }));
  const errors = [
    ...(set === null ? [{ field: 'annex-set', message: t('batch.needSet') }] : []),
    ...(work.languages.length === 0 ? [{ field: 'annex-language', message: t('batch.needLanguage') }] : []),
    ...(work.kind === null ? [{ field: 'batch-draft', message: t('batch.needKind') }] : []),
    ...(work.folder.trim() === '' ? [{ field: 'batch-folder', message: t('batch.needFolder') }] : []),
    ...(prepared.preview ? amissFields(prepared.preview, work, t) : []),
  ];
  const write = async () => {
    setConfirming(false);
    if (set === null) return;
    const started = await start.run({
      filter,
      subAgreements: work.subAgreements,
      set,
      ...optionsOf(work, work.languages),
      final: work.kind === 'final',
      ...(template ? { template } : {}),
      indexLanguage: language,
      folder: work.folder.trim(),
      resume: work.resume,
    });
    if (!started.ok) return;
    // The choices stay until the batch has ended whole: an interrupted one goes on with them.
    setSearch((before) => new URLSearchParams([...before, ['job', started.value.job.id]]));
  };
  const under = agreements.reduce((sum, each) => sum + each.subAgreements.active, 0);
  const count = countOf(agreements.length, under, work);
  const shownErrors = attempt > 0 ? errors : [];
  return (
    <>
      <PageHeader
        title={t('batch.title')}
        where={t('batch.lead')}
        action={
          count === 0
            ? null
            : {
                label: t('batch.action', { count }),
                explanation: t('batch.explain'),
                running: start.running,
                onAct: () => {
                  setAttempt((before) => before + 1);
                  if (errors.length > 0) return;
                  if (work.kind === 'final') setConfirming(true);
                  else void write();
                },
              }
        }
      />
      <div className={classes.batch}>
        <ErrorSummary errors={shownErrors} attempt={attempt} />
        <RefusalAlert refusal={start.refusal ?? prepared.refusal} />
        <BatchSelection filter={filter} agreements={agreements} />
        {count === 0 && <EmptyState title={t('batch.emptyTitle')} text={t('batch.empty')} />}
        {example && <SubAgreementChoice count={under} work={work} onChange={change} />}
        {count > 0 && !prepared.preview && prepared.loading && <Loader aria-label={t('page.loading')} />}
        {example && (
          <BatchChoices
            preview={prepared.preview}
            refusal={prepared.refusal}
            example={example.reference}
            work={work}
            template={template}
            errors={shownErrors}
            onTemplate={setTemplate}
            onChange={change}
          />
        )}
        {count > 0 && <BatchGaps prepared={gaps} work={work} onChange={change} />}
        {count > 0 && <BatchTarget work={work} errors={shownErrors} onChange={change} />}
        <DraftNotice draft={draft} />
      </div>
      {isConfirming && (
        <BatchFinalDialog
          count={count}
          folder={work.folder}
          onConfirm={() => void write()}
          onClose={() => setConfirming(false)}
        />
      )}
    </>
  );
}

/** How many annexes are asked for. */
function countOf(agreements: number, under: number, { subAgreements }: BatchWork): number {
  return { none: agreements, also: agreements + under, only: under }[subAgreements];
}
