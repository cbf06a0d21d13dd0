import { Button, Loader, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FileContent } from '../../../../shared/ground/refusals/request.ts';
import { client } from '../../../client/client.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { CaseDetailDialog } from '../../../components/intake/CaseDetailDialog.tsx';
import { PageHeader } from '../../../components/page/PageHeader.tsx';
import { keys } from '../../../components/session/requests.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { useRequest } from '../../../components/session/use-request.ts';
import { useText } from '../../../text/text.ts';
import classes from './ImportRows.module.css';
import { ImportRows } from './ImportRows.tsx';
import type { ImportAnswer } from './import-answer.ts';

interface ListPreviewProps {
  readonly file: FileContent;
  /** Rises with each file that is read. */
  readonly attempt: number;
  readonly onOther: () => void;
  readonly onDone: (answer: ImportAnswer) => void;
}

/** Refusals after which another sheet of the same file may do. */
const otherSheetHelps = new Set([
  'SHEET_NOT_FOUND',
  'HEADER_NOT_FOUND',
  'NO_AGREEMENT_COLUMNS',
  'SPREADSHEET_EMPTY',
]);

/** What taking the list over would do, row by row, before anything is written. */
export function ListPreview({ file, attempt, onOther, onDone }: ListPreviewProps) {
  const { t } = useText('agreement');
  const queries = useQueryClient();
  const [sheet, setSheet] = useState<string | null>(null);
  const choice = { file, ...(sheet === null ? {} : { sheet }) };
  const preview = useRequest(['agreement-import', attempt, sheet], () =>
    client.agreement.import({ ...choice, dryRun: true }),
  );
  const importing = useCommand(client.agreement.import);
  const shown = preview.value;
  const [asking, setAsking] = useState(false);
  const found = shown?.caseDetail ?? [];
  const run = async () => {
    if (found.length > 0) return setAsking(true);
    const done = await importing.run(choice);
    if (done.ok) finish(done.value);
  };
  const finish = (answer: ImportAnswer) => {
    // Many partners and agreements changed at once.
    queries.removeQueries({ queryKey: ['agreement-import'] });
    for (const queryKey of [['partner'], keys.allAgreements]) void queries.invalidateQueries({ queryKey });
    onDone(answer);
  };
  return (
    <>
      <PageHeader
        title={t('import.title')}
        where={<bdi>{file.name}</bdi>}
        secondary={
          <Button variant="default" onClick={onOther}>
            {t('import.other')}
          </Button>
        }
        action={
          shown && {
            label: t(shown.counts.added + shown.counts.changed > 0 ? 'import.takeOver' : 'import.nothing'),
            explanation: t('import.explain', { ...shown.counts }),
            disabled: shown.counts.added + shown.counts.changed === 0,
            running: importing.running,
            onAct: () => void run(),
          }
        }
      />
      {asking && (
        <CaseDetailDialog
          file={file.name}
          found={found}
          asksFile={false}
          submitLabel={t('import.takeOver')}
          draftKey={`intake/agreements/${file.name.slice(0, 120)}/${file.bytes.length}`}
          command={importing}
          toInput={({ answers }) => ({ ...choice, caseDetail: { answers } })}
          onDone={finish}
          onClose={() => setAsking(false)}
        />
      )}
      <RefusalAlert refusal={(asking ? null : importing.refusal) ?? preview.refusal} />
      {otherSheetHelps.has(preview.refusal?.code ?? '') && <SheetFinder onSheet={setSheet} />}
      {preview.loading && (
        <p role="status">
          <Loader size="xs" /> {t('import.reading', { name: file.name })}
        </p>
      )}
      {shown && <ImportRows answer={shown} isDone={false} />}
    </>
  );
}

/** The list may lie on a sheet that was not guessed. */
function SheetFinder({ onSheet }: { readonly onSheet: (sheet: string) => void }) {
  const { t } = useText('agreement');
  const [name, setName] = useState('');
  return (
    <form
      noValidate
      className={classes.sheet}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onSheet(name.trim());
      }}
    >
      <TextInput
        label={t('import.sheet')}
        dir="auto"
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {t('import.lookThere')}
      </Button>
    </form>
  );
}
