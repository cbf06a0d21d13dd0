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
import {
  draftAttachments,
  openAttachments,
  placesOfNames,
  type ReceivedAttachment,
  receiveAttachments,
  withAttachments,
} from './attachments.ts';
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
    const { workbook, holdsOthers } = opened.value;
    const matched = await openAttachments(session.ports, input.attachments, opened.value);
    const sheet = workbook.sheets[0]?.name ?? '';
    const files = await receiveAttachments(session, journal, matched, sheet);
    if (!files.ok) return files;
    const { attached } = files.value;
    const special =
      opened.value.special && attached ? { ...opened.value.special, hasFiles: true } : opened.value.special;
    const received = rulingOut(await receiveFile(session, journal, input.file), 'EVIDENCE_EMPTY');
    // From here on nothing waits: what is read is held against the record as it will be changed.
    const read = (from: ReadWorkbook) => {
      const found = readReturned(journal, input, from, special);
      if (!found.ok) return found;
      const standards = standardsOf(found.value.found);
      const report = withAttachments(found.value.read.report, attached, standards);
      return ok({ ...found.value, read: { ...found.value.read, report } });
    };
    const returned = read(workbook);
    if (!returned.ok) return returned;
    const { found, isMapped } = returned.value;
    const { report } = returned.value.read;
    const caseDetail = findInForm(report, workbook, found, placesOfNames(opened.value));
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
    return takeOver(
      { ...context, journal },
      received.value,
      found,
      answered.value.read,
      kept,
      files.value.received.filter(({ standard }) => standardsOf(found).includes(standard)),
    );
  }),
);

const standardsOf = (found: FoundAssessment | null) =>
  found?.assessment.instrument.definition.standards.map(({ id }) => id) ?? [];

const referenceOf = (found: FoundAssessment | undefined) =>
  found?.assessment.record.started.fact.reference ?? null;

/** Whether anything is filled in, and nothing stands in the way of taking it over. */
function hasAnything({ cells, findings }: FormReport): boolean {
  return (
    cells.some(({ outcome }) => outcome !== 'empty') &&
    !findings.some(({ severity }) => severity === 'blocks')
  );
}

/** Keeps the partner's file byte for byte, unless the officer decided otherwise, and writes answers, details and evidence, files of the answers among them, in one transaction. */
function takeOver(
  asked: Asked,
  { stored, keep }: ReceivedFile,
  found: FoundAssessment,
  read: ReadForm,
  settled: Settled,
  attachments: readonly ReceivedAttachment[],
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
        keep: () => {
          if (settled.fileKept !== false) keep();
          for (const { received } of attachments) received.keep();
        },
        evidence: ownIdOf(asHome(found.file, [found.assessment.id]).id, ids.newId()),
      }),
    ({ file, assessment, evidence }, context, journal) => {
      const taken = decideTakeOver(assessment, read, evidence, context);
      if (!taken.ok) return taken;
      const content = keptContent(stored, settled, context);
      const home = asHome(file, [assessment.id]);
      return ok([
        ...draftReturned(journal, home, evidence, content, about),
        ...draftAttachments(journal, home, assessment.id, attachments, settled.instead, 1),
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
