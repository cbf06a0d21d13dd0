import { decideTakeOverPlan } from '../../../shared/documents/plan-form/decide-plan-form.ts';
import type { ReadPlanForm } from '../../../shared/documents/plan-form/read-plan-form.ts';
import type { FoundText } from '../../../shared/ground/guard/intake.ts';
import { type Settled, settleIntake } from '../../../shared/ground/guard/settle-intake.ts';
import { withTexts } from '../../../shared/ground/guard/workbook-texts.ts';
import { ownIdOf } from '../../../shared/ground/own-reference.ts';
import { ok, rulingOut } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { ensureActive } from '../../../shared/rules/partner/decide/edit.ts';
import type { PlanReport } from '../../../shared/rules/plan/plan-view.ts';
import { change } from '../change.ts';
import { draftReturned } from '../evidence/draft-returned.ts';
import { type ReceivedFile, receiveFile } from '../evidence/receive-file.ts';
import { type Asked, inWorkspace, os } from '../implement.ts';
import { draftIntake } from '../intake/intake-draft.ts';
import { keptContent } from '../intake/kept-file.ts';
import { findInWorkbook, textsIn } from '../intake/workbook-intake.ts';
import { type ChangedPlan, viewChanged } from './change.ts';
import { readReturnedPlan } from './read-returned.ts';

interface PlanImported {
  readonly report: PlanReport;
  readonly caseDetail: FoundText[];
  /** Null after a dry run, or when nothing changed. */
  readonly changed: ChangedPlan | null;
  /** Under which the partner's file is kept. */
  readonly evidence: string | null;
  /** Whether the partner's file itself is kept; null where nothing was recorded now. */
  readonly fileKept: boolean | null;
}

export const importPlan = os.plan.import.handler(({ input, context }) =>
  inWorkspace(context.session, async (journal) => {
    const { session } = context;
    const workbook = await session.ports.readWorkbook(input.file);
    if (!workbook.ok) return workbook;
    const received = rulingOut(await receiveFile(session, journal, input.file), 'EVIDENCE_EMPTY');
    // From here on nothing waits: what is read is held against the record as it will be changed.
    const returned = readReturnedPlan(journal, input.file, workbook.value, input.conflicts);
    if (!returned.ok) return returned;
    const { file, read } = returned.value;
    const { report } = read;
    const caseDetail = findInWorkbook(input.file.name, workbook.value, { known: textsIn(file) });
    const unchanged = (evidence: string | null) =>
      ok<PlanImported>({ report, caseDetail: [...caseDetail], changed: null, evidence, fileKept: null });
    const earlier = file.planForms.returned.find(({ fact }) => fact.sha256 === report.sha256);
    if (earlier) return unchanged(earlier.fact.evidence);
    if (input.dryRun) return unchanged(null);
    const active = ensureActive(file);
    if (!active.ok) return active;
    if (!read.isFilled) return unchanged(null);
    if (!received.ok) return received;
    const settled = settleIntake(caseDetail, {
      given: input.caseDetail,
      fileName: input.file.name,
      keepsFile: true,
      language: read.language,
    });
    if (!settled.ok) return settled;
    const { instead } = settled.value;
    // Where nothing was answered with other words it was read already, and nothing was written since.
    const answered =
      instead.size === 0
        ? returned
        : readReturnedPlan(journal, input.file, withTexts(workbook.value, instead), input.conflicts);
    if (!answered.ok) return answered;
    return takeOver({ ...context, journal }, received.value, file, answered.value.read, settled.value);
  }),
);

/** Keeps the partner's file byte for byte, unless the officer decided otherwise, and writes progress and evidence in one transaction. */
function takeOver(
  asked: Asked,
  { stored, keep }: ReceivedFile,
  file: PartnerFile,
  read: ReadPlanForm,
  settled: Settled,
) {
  const about = {
    title: `Plan workbook returned by ${file.reference}`,
    description:
      settled.fileKept === false
        ? 'The workbook as the partner sent it was read and, by the officer’s decision, not kept.'
        : 'The workbook as the partner sent it, kept byte for byte.',
    language: read.language,
  };
  return change(
    asked,
    ({ ids }) =>
      ok({
        file,
        keep: settled.fileKept === false ? undefined : keep,
        evidence: ownIdOf(file.id, ids.newId()),
      }),
    ({ evidence }, context, journal) => {
      const taken = decideTakeOverPlan(file, read, evidence, context);
      if (!taken.ok) return taken;
      const content = keptContent(stored, settled, context);
      return ok([
        ...draftReturned(journal, file, evidence, content, about),
        ...taken.value,
        ...draftIntake('plan', context.today, settled),
      ]);
    },
    (written, { evidence }, journal): PlanImported => ({
      report: read.report,
      caseDetail: [],
      changed: viewChanged(journal, written),
      evidence,
      fileKept: settled.fileKept,
    }),
  );
}
