import { Button, Loader } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ImportPreviewView } from '../../../shared/contract/partner-import.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { client } from '../../client/client.ts';
import { DraftNotice } from '../../components/form/DraftNotice.tsx';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { CaseDetailDialog } from '../../components/intake/CaseDetailDialog.tsx';
import { LongProgress } from '../../components/job/LongProgress.tsx';
import { PageHeader } from '../../components/page/PageHeader.tsx';
import { keys } from '../../components/session/requests.ts';
import { useCommand } from '../../components/session/use-command.ts';
import { useDraft } from '../../components/session/use-draft.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { useWaiting } from '../../components/session/use-waiting.ts';
import { useText } from '../../text/text.ts';
import { ColumnsStep } from './ColumnsStep.tsx';
import { HeaderFinder } from './HeaderFinder.tsx';
import {
  type ImportReport,
  type ImportWork,
  importWorkSchema,
  mostCandidates,
  newWork,
  planOf,
} from './import-work.ts';
import { usePlanWords } from './plan-words.ts';
import { RowsStep } from './RowsStep.tsx';
import { StepBar } from './StepBar.tsx';

interface ListImportProps {
  readonly file: FileContent;
  readonly hash: string;
  readonly onOther: () => void;
  readonly onDone: (report: ImportReport) => void;
}

const readWork = (kept: unknown) => {
  const parsed = importWorkSchema.safeParse(kept);
  return parsed.success ? parsed.data : null;
};

/** One list on its way into the register: columns first, then every row. */
export function ListImport({ file, hash, onOther, onDone }: ListImportProps) {
  const { t } = useText('import');
  const queries = useQueryClient();
  const draft = useDraft<ImportWork>(`import/${hash}`, newWork, readWork);
  const { sheet, headerRow, columns, decisions, step } = draft.value;
  const { dateOrder, encoding, key, keepLost, onlyKnown, allSheets } = draft.value;
  const choices = {
    file,
    ...(sheet ? { sheet } : {}),
    ...(headerRow ? { headerRow } : {}),
    ...(dateOrder ? { dateOrder } : {}),
    ...(encoding ? { encoding } : {}),
    ...(key ? { key } : {}),
    keepLost,
    ...(onlyKnown ? { onlyKnown } : {}),
    ...(allSheets ? { allSheets } : {}),
    columns,
  };
  const reading = useWaiting();
  const preview = useRequest(
    ['partner', 'import', hash, { ...choices, file: null }],
    () =>
      reading.wait((asking) =>
        client.partner.previewImport({ ...choices, candidates: mostCandidates }, asking),
      ),
    { enabled: draft.ready },
  );
  // What another choice of columns or another page cut short is read when it is wanted again; what a person stopped isn't.
  const wasCutShort = preview.refusal?.code === 'CANCELLED' && !reading.stopped && !reading.running;
  const { retry } = preview;
  useEffect(() => {
    if (wasCutShort) retry();
  });
  // While another choice of columns is being read, or was refused, the last preview stays on the screen.
  const last = useRef<ImportPreviewView | null>(null);
  if (preview.value) last.current = preview.value;
  const shown = last.current;
  const [confirmed, setConfirmed] = useState(false);
  const importing = useCommand(client.partner.import);
  const planWords = usePlanWords();
  const change = (part: Partial<ImportWork>) => draft.set((before) => ({ ...before, ...part }));

  const [asking, setAsking] = useState(false);
  const input = { ...choices, decisions, undecided: 'skip', unreadable: 'skip' } as const;
  const found = (shown?.caseDetail ?? []).filter(({ place }) => !isLeftOut(decisions, place));
  const run = async () => {
    if (found.length > 0) return setAsking(true);
    setConfirmed(true);
    const done = await importing.run(input);
    if (!done.ok) return setConfirmed(false);
    await finish(done.value);
  };
  const finish = async (value: ImportReport) => {
    await draft.discard();
    await queries.invalidateQueries({ queryKey: ['partner', 'list'] });
    void queries.invalidateQueries({ queryKey: keys.imports });
    // What a person decided to leave out is told as such, whatever the row looks like.
    const skipped = value.skipped.map((row) =>
      decisions[row.row] === 'skip' && row.why === 'duplicate' ? { ...row, why: 'chosen' as const } : row,
    );
    onDone({ ...value, skipped });
  };

  if (!draft.ready) return <Loader size="sm" />;
  const inRows = step === 'rows' && shown !== null;
  const plan = shown ? planOf(shown.rows, decisions) : null;
  return (
    <>
      <PageHeader
        title={t('title')}
        where={<StepBar current={inRows ? 'rows' : 'columns'} />}
        secondary={
          <Button variant="default" onClick={inRows ? () => change({ step: 'columns' }) : onOther}>
            {inRows ? t('rows.back') : t('file.other')}
          </Button>
        }
        action={
          !shown
            ? null
            : inRows && plan
              ? {
                  label: planWords.button(plan),
                  explanation: planWords.explanation(plan),
                  disabled: plan.create + plan.update === 0,
                  running: confirmed || importing.running,
                  onAct: () => void run(),
                }
              : {
                  label: t('columns.action'),
                  explanation: t('columns.actionText'),
                  running: preview.loading,
                  disabled: preview.refusal !== null,
                  onAct: () => change({ step: 'rows' }),
                }
        }
      />
      {asking && plan && (
        <CaseDetailDialog
          file={file.name}
          found={found}
          asksFile={false}
          submitLabel={planWords.button(plan)}
          draftKey={`intake/list/${hash}`}
          command={importing}
          toInput={(caseDetail) => ({ ...input, caseDetail })}
          onDone={(value) => void finish(value)}
          onClose={() => setAsking(false)}
        />
      )}
      {draft.restored && <DraftNotice draft={draft} />}
      <RefusalAlert refusal={(asking ? null : importing.refusal) ?? preview.refusal} />
      {preview.refusal?.code === 'HEADER_NOT_FOUND' && <HeaderFinder work={draft.value} onChange={change} />}
      {reading.running && <LongProgress waiting={reading} title={t('file.reading', { name: file.name })} />}
      {preview.refusal?.code === 'CANCELLED' && !reading.running && (
        <Button variant="default" onClick={preview.retry}>
          {t('common:tryAgain')}
        </Button>
      )}
      {shown && !inRows && <ColumnsStep preview={shown} work={draft.value} onChange={change} />}
      {shown && inRows && <RowsStep preview={shown} work={draft.value} onChange={change} />}
    </>
  );
}

/** Whether a person leaves the row of a cell out: then nothing is asked about it. */
function isLeftOut(decisions: ImportWork['decisions'], place: string): boolean {
  return decisions[/\d+$/.exec(place)?.[0] ?? ''] === 'skip';
}
