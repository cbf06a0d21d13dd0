import { buildPlanForm } from '../../../shared/documents/plan-form/build-plan-form.ts';
import { decideIssuePlan } from '../../../shared/documents/plan-form/decide-plan-form.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { ensureActive } from '../../../shared/rules/partner/decide/edit.ts';
import { decisionContext } from '../assessment/change.ts';
import { documentName } from '../document-context.ts';
import { findPartner } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import { commit } from '../journal.ts';
import { changedPlan } from './change.ts';
import { planFormSubject } from './plan-form-subject.ts';

export const exportExcel = os.plan.exportExcel.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal) => {
    const found = findPartner(journal, input.partner);
    if (!found.ok) return found;
    const file = found.value;
    const active = ensureActive(file);
    if (!active.ok) return active;
    const subject = planFormSubject(journal, file, journal.ids.newId(), input.language);
    const form = buildPlanForm(subject);
    if (form.rows.length === 0) return refuse('PLAN_EMPTY', { partner: subject.partner.name });
    const decided = decideIssuePlan(file, form, decisionContext(journal));
    if (!decided.ok) return decided;
    // The file first: a workbook that could not be written was not handed out.
    const bytes = await session.ports.writePlanForm(form);
    const written = commit(journal, file, decided);
    if (!written.ok) return written;
    changedPlan(session, journal, written.value);
    const name = documentName(['PSEA plan', file.reference, subject.partner.name], 'xlsx');
    return ok({ file: { name, bytes }, form: form.identity.form });
  }),
);
