import { Loader } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { FormReport as Report } from '../../../shared/documents/form/form-report.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { client } from '../../client/client.ts';
import {
  chooseForForm,
  type FormDone,
  type InboxForm,
  settleForm,
} from '../../components/files/form-inbox.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { GuardNote } from '../../components/guard/GuardNote.tsx';
import { CaseDetailDialog } from '../../components/intake/CaseDetailDialog.tsx';
import { PageHeader } from '../../components/page/PageHeader.tsx';
import frame from '../../components/report/Report.module.css';
import { useCommand } from '../../components/session/use-command.ts';
import { useDraft } from '../../components/session/use-draft.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { useText } from '../../text/text.ts';
import { AssessmentChoice } from './AssessmentChoice.tsx';
import { AttachmentChoice } from './AttachmentChoice.tsx';
import { FormReport } from './FormReport.tsx';
import { FormResult } from './FormResult.tsx';
import { mendable } from './form-state.ts';
import { choicesOf, type FormWork, newFormWork, readFormWork } from './form-work.ts';
import { MappingStep } from './MappingStep.tsx';
import classes from './ReturnedForm.module.css';
import { useFormAction } from './use-form-action.ts';
import { readingKey } from './use-form-readings.ts';

interface ReturnedFormProps {
  readonly form: InboxForm;
  readonly another: ReactNode;
  /** Between the page's title and the report: the other files. */
  readonly children: ReactNode;
}

/** One returned workbook: read without changing anything, then taken over. */
export function ReturnedForm({ form, another, children }: ReturnedFormProps) {
  const { t } = useText('form');
  const { file } = form;
  const draft = useDraft<FormWork>(
    `form/${file.name.slice(0, 150)}/${file.bytes.length}`,
    newFormWork(form.assessment),
    readFormWork,
  );
  const work = draft.value;
  const choices = choicesOf(work);
  const [attachments, setAttachments] = useState<readonly FileContent[]>([]);
  const attached = attachments.length > 0 ? { attachments: [...attachments] } : {};
  const dryRun = useRequest(
    [...readingKey(form.id, choices), attachments.map(({ name, bytes }) => [name, bytes.length])],
    () => client.form.import({ file, dryRun: true, ...choices, ...attached }),
    { enabled: draft.ready && form.done === null },
  );
  // While another choice is being read, the last report stays on the screen.
  const last = useRef<Report | null>(null);
  if (dryRun.value) last.current = dryRun.value.report;
  const report = dryRun.refusal ? null : last.current;
  const importing = useCommand(client.form.import);
  const [asking, setAsking] = useState(false);
  const { done } = form;
  const asked = JSON.stringify(choices);
  // The list of files reads it as it is read here.
  useEffect(() => {
    if (draft.ready) chooseForForm(form.id, JSON.parse(asked));
  }, [draft.ready, form.id, asked]);
  const change = (part: Partial<FormWork>) => draft.set((before) => ({ ...before, ...part }));
  const finish = (value: FormDone) => {
    setAsking(false);
    settleForm(form.id, value);
    void draft.discard();
  };
  const found = dryRun.value?.caseDetail ?? [];
  const takeOver = async () => {
    if (found.length > 0) return setAsking(true);
    const result = await importing.run({ file, dryRun: false, ...choices, ...attached });
    if (result.ok) finish(result.value);
  };
  const isMapping = report?.mapping != null && !work.mapped;
  const action = useFormAction({
    report,
    isMapping,
    running: importing.running || dryRun.loading,
    onTakeOver: () => void takeOver(),
    onMapped: () => {
      const { answers = {}, comments = {} } = report?.mapping ?? {};
      change({
        mapped: true,
        answers: { ...given(answers), ...work.answers },
        comments: { ...given(comments), ...work.comments },
      });
    },
  });
  const refusal = (asking ? null : importing.refusal) ?? dryRun.refusal;
  const needsAssessment =
    done === null &&
    ((dryRun.refusal !== null && mendable.has(dryRun.refusal.code)) ||
      (report !== null && (report.assessment === null || report.mapping !== null)));
  return (
    <>
      <PageHeader
        title={t('page.title')}
        where={<bdi>{file.name}</bdi>}
        secondary={another}
        action={done ? null : action}
      />
      {asking && action && (
        <CaseDetailDialog
          file={file.name}
          found={found}
          asksFile
          submitLabel={action.label}
          draftKey={`intake/form/${report?.sha256 ?? form.id}`}
          command={importing}
          toInput={(caseDetail) => ({ file, dryRun: false, ...choices, ...attached, caseDetail })}
          onDone={finish}
          onClose={() => setAsking(false)}
        />
      )}
      <div className={frame.report}>
        <div className={classes.files}>{children}</div>
        <RefusalAlert refusal={refusal} />
        <GuardNote text={file.name} isFileName />
        {needsAssessment && (
          <AssessmentChoice
            value={work.assessment}
            onChoose={(assessment) => change({ assessment, mapped: false })}
          />
        )}
        {!report && dryRun.loading && (
          <p role="status">
            <Loader size="xs" /> {t('page.reading', { name: file.name })}
          </p>
        )}
        {done && <FormResult done={done} />}
        {!done && report && isMapping && report.mapping && (
          <MappingStep report={report} mapping={report.mapping} work={work} onChange={change} />
        )}
        {!done && report && namesFiles(report) && (
          <AttachmentChoice chosen={attachments} onChoose={setAttachments} />
        )}
        {!done && report && !isMapping && <FormReport report={report} work={work} onChange={change} />}
      </div>
    </>
  );
}

/** Whether answers name files that the partner attached. */
const namesFiles = ({ findings }: Report) => findings.some(({ code }) => code.startsWith('FILES_'));

/** The cells that the program proposes, without those that it did not find. */
const given = (cells: Readonly<Record<string, string | null>>): Record<string, string> =>
  Object.fromEntries(Object.entries(cells).flatMap(([key, cell]) => (cell === null ? [] : [[key, cell]])));
