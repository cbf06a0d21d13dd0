import { decideTakeOver, ensureAnswersOpen } from '../../../shared/documents/form/decide-form.ts';
import type { FormReport } from '../../../shared/documents/form/form-report.ts';
import type { ReadForm } from '../../../shared/documents/form/read-form.ts';
import type { FoundText } from '../../../shared/ground/guard/intake.ts';
import { type Settled, settleIntake } from '../../../shared/ground/guard/settle-intake.ts';
import { withTexts } from '../../../shared/ground/guard/workbook-texts.ts';
import { ownIdOf } from '../../../shared/ground/own-reference.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, rulingOut } from '../../../shared/ground/result.ts';
import type { ReadWorkbook } from '../../../shared/ground/sheet/sheet.ts';
import { asHome } from '../../../shared/record/file/home-of.ts';
import { ensureActive } from '../../../shared/rules/partner/decide/edit.ts';
import { type Changed, viewChanged } from '../assessment/change.ts';
import { change } from '../change.ts';
import { draftReturned } from '../evidence/draft-returned.ts';
import { type ReceivedFile, receiveFile } from '../evidence/receive-file.ts';
import { type FoundAssessment, findAssessment } from '../find.ts';
import { type Asked, inWorkspace, os } from '../implement.ts';
import { draftIntake } from '../intake/intake-draft.ts';
import { keptContent } from '../intake/kept-file.ts';
import { findInForm } from './find-in-form.ts';
import { openReturned } from './open-returned.ts';
import { readReturned } from './read-returned.ts';

interface FormImported {
  readonly report: FormReport;
  readonly caseDetail: FoundText[];
  /** Null after a dry run, or when nothing changed. */
  readonly changed: Changed | null;
  /** Under which the partner's file is kept. */
  readonly evidence: string | null;
  /** Whether the partner's file itself is kept; null where nothing was recorded now. */
  readonly fileKept: boolean | null;
}

export const importForm = os.form.import.handler(({ input, context }) =>
  inWorkspace(context.session, async (journal) => {
    const chosen = input.assessment === undefined ? null : findAssessment(journal, input.assessment);
    if (chosen && !chosen.ok) return chosen;
    const { session } = context;
    const opened = await openReturned(session.ports, input.file, referenceOf(chosen?.value));
    if (!opened.ok) return opened;
    const { workbook, special, holdsOthers } = opened.value;
    const received = rulingOut(await receiveFile(session, journal, input.file), 'EVIDENCE_EMPTY');
    // From here on nothing waits: what is read is held against the record as it will be changed.
    const read = (from: ReadWorkbook) => readReturned(journal, input, from, special);
    const returned = read(workbook);
    if (!returned.ok) return returned;
    const { found, isMapped } = returned.value;
    const { report } = returned.value.read;
    const caseDetail = findInForm(report, workbook, found);
    const unchanged = (evidence: string | null) =>
      ok<FormImported>({ report, caseDetail: [...caseDetail], changed: null, evidence, fileKept: null });
    const earlier = found?.assessment.record.returnedForms.find(({ fact }) => fact.sha256 === report.sha256);
    if (earlier) return unchanged(earlier.fact.evidence);
    if (input.dryRun) return unchanged(null);
    if (!isMapped) return refuse('FORM_NEEDS_MAPPING', { file: input.file.name });
    if (!found) return refuse('FORM_ASSESSMENT_UNKNOWN', { file: input.file.name, reference: '–' });
    const active = ensureActive(found.file);
    if (!active.ok) return active;
    const open = ensureAnswersOpen(found.assessment);
    if (!open.ok) return open;
    if (!hasAnything(report)) return unchanged(null);
    if (!received.ok) return received;
    const settled = settleIntake(caseDetail, {
      given: input.caseDetail,
      fileName: input.file.name,
      keepsFile: !holdsOthers,
      language: report.language,
    });
    if (!settled.ok) return settled;
    const { instead } = settled.value;
    // Where nothing was answered with other words it was read already, and nothing was written since.
    const answered = instead.size === 0 ? returned : read(withTexts(workbook, instead));
    if (!answered.ok) return answered;
    const kept = holdsOthers ? { ...settled.value, fileKept: false } : settled.value;
    return takeOver({ ...context, journal }, received.value, found, answered.value.read, kept);
  }),
);

const referenceOf = (found: FoundAssessment | undefined) =>
  found?.assessment.record.started.fact.reference ?? null;

/** Whether anything is filled in, and nothing stands in the way of taking it over. */
function hasAnything({ cells, findings }: FormReport): boolean {
  return (
    cells.some(({ outcome }) => outcome !== 'empty') &&
    !findings.some(({ severity }) => severity === 'blocks')
  );
}

/** Keeps the partner's file byte for byte, unless the officer decided otherwise, and writes answers, details and evidence in one transaction. */
function takeOver(
  asked: Asked,
  { stored, keep }: ReceivedFile,
  found: FoundAssessment,
  read: ReadForm,
  settled: Settled,
) {
  const { reference } = found.assessment.record.started.fact;
  const about = {
    title: `Self-assessment form returned for ${reference}`,
    description:
      settled.fileKept === false
        ? 'The form as it came in was read and is not kept.'
        : 'The form as the partner sent it, kept byte for byte.',
    language: read.report.language,
  };
  return change(
    asked,
    ({ ids }) =>
      ok({
        ...found,
        keep: settled.fileKept === false ? undefined : keep,
        evidence: ownIdOf(asHome(found.file, [found.assessment.id]).id, ids.newId()),
      }),
    ({ file, assessment, evidence }, context, journal) => {
      const taken = decideTakeOver(assessment, read, evidence, context);
      if (!taken.ok) return taken;
      const content = keptContent(stored, settled, context);
      return ok([
        ...draftReturned(journal, asHome(file, [assessment.id]), evidence, content, about),
        ...taken.value,
        ...draftIntake('form', context.today, settled),
      ]);
    },
    (written, { assessment, evidence }, journal): FormImported => ({
      report: read.report,
      caseDetail: [],
      changed: viewChanged(journal, written, assessment.id),
      evidence,
      fileKept: settled.fileKept,
    }),
  );
}
