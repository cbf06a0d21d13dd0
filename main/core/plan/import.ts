import { decideTakeOverPlan } from '../../../shared/documents/plan-form/decide-plan-form.ts';
import type { MessageCode } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import { ensureActive } from '../../../shared/rules/partner/decide/edit.ts';
import { type PlanReport, planReportSchema } from '../../../shared/rules/plan/plan-view.ts';
import { decisionContext } from '../assessment/change.ts';
import { keepReturned } from '../evidence/keep-returned.ts';
import { inWorkspace, os } from '../implement.ts';
import { commit, ensureTellable } from '../journal.ts';
import { type ChangedPlan, changedPlan } from './change.ts';
import { readReturnedPlan } from './read-returned.ts';

interface PlanImported {
  readonly report: PlanReport;
  /** Null after a dry run, or when nothing changed. */
  readonly changed: ChangedPlan | null;
  /** Under which the partner's file is kept. */
  readonly evidence: string | null;
}

export const importPlan = os.plan.import.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal): Promise<Result<PlanImported, MessageCode>> => {
    const returned = await readReturnedPlan(session, journal, input.file, input.conflicts);
    if (!returned.ok) return returned;
    const { file, read } = returned.value;
    const { report } = read;
    const unchanged = (evidence: string | null) => ok({ report, changed: null, evidence });
    const earlier = file.planForms.returned.find(({ fact }) => fact.sha256 === report.sha256);
    if (earlier) return unchanged(earlier.fact.evidence);
    if (input.dryRun) return unchanged(null);
    const active = ensureActive(file);
    if (!active.ok) return active;
    if (!read.isFilled) return unchanged(null);
    ensureTellable(planReportSchema, report, 'report');
    const kept = await keepReturned(session, journal, file, input.file, {
      title: `Plan workbook returned by ${file.reference}`,
      description: 'The workbook as the partner sent it, kept byte for byte.',
      language: read.language,
    });
    if (!kept.ok) return kept;
    const taken = decideTakeOverPlan(file, read, kept.value.id, decisionContext(journal));
    if (!taken.ok) return taken;
    kept.value.keep();
    const written = commit(journal, file, ok([...kept.value.drafts, ...taken.value]));
    if (!written.ok) return written;
    return ok({
      report,
      changed: changedPlan(session, journal, written.value),
      evidence: kept.value.id,
    });
  }),
);
