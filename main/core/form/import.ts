import { decideTakeOver, ensureAnswersOpen } from '../../../shared/documents/form/decide-form.ts';
import { type FormReport, formReportSchema } from '../../../shared/documents/form/form-report.ts';
import type { ReadForm } from '../../../shared/documents/form/read-form.ts';
import { type MessageCode, refuse } from '../../../shared/ground/refusals/messages.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import { ensureActive } from '../../../shared/rules/partner/decide/edit.ts';
import { type Changed, changed, decisionContext } from '../assessment/change.ts';
import { keepReturned } from '../evidence/keep-returned.ts';
import type { FoundAssessment } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import { commit, ensureTellable, type Journal } from '../journal.ts';
import type { Session } from '../session.ts';
import { readReturned } from './read-returned.ts';

interface FormImported {
  readonly report: FormReport;
  /** Null after a dry run, or when nothing changed. */
  readonly changed: Changed | null;
  /** Under which the partner's file is kept. */
  readonly evidence: string | null;
}

export const importForm = os.form.import.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal): Promise<Result<FormImported, MessageCode>> => {
    const returned = await readReturned(session, journal, input);
    if (!returned.ok) return returned;
    const { found, read, isMapped } = returned.value;
    const { report } = read;
    const unchanged = (evidence: string | null) => ok({ report, changed: null, evidence });
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
    return takeOver(session, journal, input.file, found, read);
  }),
);

/** Whether anything is filled in, and nothing stands in the way of taking it over. */
function hasAnything({ cells, findings }: FormReport): boolean {
  return (
    cells.some(({ outcome }) => outcome !== 'empty') &&
    !findings.some(({ severity }) => severity === 'blocks')
  );
}

/** Keeps the partner's file byte for byte, and writes answers, details and evidence in one transaction. */
async function takeOver(
  session: Session,
  journal: Journal,
  content: FileContent,
  { file, assessment }: FoundAssessment,
  read: ReadForm,
): Promise<Result<FormImported, MessageCode>> {
  ensureTellable(formReportSchema, read.report, 'report');
  const { reference } = assessment.record.started.fact;
  const kept = await keepReturned(session, journal, file, content, {
    title: `Self-assessment form returned for ${reference}`,
    description: 'The form as the partner sent it, kept byte for byte.',
    language: read.report.language,
  });
  if (!kept.ok) return kept;
  const taken = decideTakeOver(assessment, read, kept.value.id, decisionContext(journal));
  if (!taken.ok) return taken;
  kept.value.keep();
  const written = commit(journal, file, ok([...kept.value.drafts, ...taken.value]));
  if (!written.ok) return written;
  return ok({
    report: read.report,
    changed: changed(session, journal, written.value, assessment.id),
    evidence: kept.value.id,
  });
}
