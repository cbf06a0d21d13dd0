import { buildPlanForm } from '../../../shared/documents/plan-form/build-plan-form.ts';
import { decideIssuePlan } from '../../../shared/documents/plan-form/decide-plan-form.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ensureActive } from '../../../shared/rules/partner/decide/edit.ts';
import { change } from '../change.ts';
import { documentName } from '../document-context.ts';
import { findPartner, findSubject } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import { planFormSubject } from './plan-form-subject.ts';

export const exportExcel = os.plan.exportExcel.handler(({ input, context }) =>
  inWorkspace(context.session, async (journal) => {
    const found = findPartner(journal, input.partner);
    if (!found.ok) return found;
    const file = found.value;
    const active = ensureActive(file);
    if (!active.ok) return active;
    const subject = planFormSubject(journal, file, journal.ids.newId(), input.language);
    const form = buildPlanForm(subject);
    if (form.rows.length === 0) return refuse('PLAN_EMPTY', { partner: subject.partner.name });
    // The file first: a workbook that could not be written was not handed out.
    const bytes = await context.session.ports.writePlanForm(form);
    const name = documentName(['PSEA plan', file.reference, subject.partner.name], 'xlsx');
    return change(
      { ...context, journal },
      () => findSubject(journal, file.id),
      ({ file: now }, decision) => decideIssuePlan(now, form, decision),
      () => ({ file: { name, bytes }, form: form.identity.form }),
    );
  }),
);
