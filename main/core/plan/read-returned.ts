import { readIdentity } from '../../../shared/documents/form/form-identity.ts';
import { planFormRows } from '../../../shared/documents/plan-form/build-plan-form.ts';
import {
  type ReadPlanIdentity,
  readPlanIdentity,
} from '../../../shared/documents/plan-form/plan-form-identity.ts';
import { planFormVersion } from '../../../shared/documents/plan-form/plan-form-model.ts';
import { type ReadPlanForm, readPlanForm } from '../../../shared/documents/plan-form/read-plan-form.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { ok } from '../../../shared/ground/result.ts';
import type { ReadWorkbook } from '../../../shared/ground/sheet/sheet.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { readActions } from '../../../shared/rules/plan/plan-state.ts';
import { findPartner } from '../find.ts';
import type { Journal } from '../journal.ts';
import { planFormSubject } from './plan-form-subject.ts';

export interface ReturnedPlanFile {
  readonly file: PartnerFile;
  readonly read: ReadPlanForm;
}

/** Reports on a plan workbook that came back, as the record stands now. Changes nothing. */
export function readReturnedPlan(
  journal: Journal,
  content: FileContent,
  workbook: ReadWorkbook,
  conflicts: 'keep' | 'replace',
) {
  const own = readPlanIdentity(workbook);
  const { name } = content;
  if (!own) return refuse('PLAN_FORM_UNKNOWN', { file: name, problem: whatElse(workbook) });
  if (own.identity.formVersion > planFormVersion)
    return refuse('PLAN_FORM_UNKNOWN', {
      file: name,
      problem: `it was written by a newer version of this program (${own.identity.formVersion})`,
    });
  const found = findPartner(journal, own.identity.partner);
  // Ids never come twice, references might in another office's register.
  if (!found.ok || found.value.id !== own.identity.partner)
    return refuse('PLAN_FORM_UNKNOWN', {
      file: name,
      problem: `the partner ${own.identity.partnerReference} is not in this workspace`,
    });
  const file = found.value;
  const read = readPlanForm({
    returned: {
      name,
      sha256: journal.store.documents.prepare(content.bytes).sha256,
      workbook,
    },
    read: own,
    file,
    rebuilt: () => rebuiltRows(journal, file, own),
    conflicts,
    today: journal.clock.today(),
    sha256: journal.store.sha256,
  });
  return ok({ file, read });
}

function whatElse(workbook: ReadWorkbook): string {
  return readIdentity(workbook)
    ? 'it is a self-assessment form, which is imported with its assessment'
    : 'it carries nothing by which this program knows its own';
}

/** The actions that were handed out, as they stand today; all of them where that is not on record. */
function rebuiltRows(journal: Journal, file: PartnerFile, { identity }: ReadPlanIdentity) {
  const issued = file.planForms.issued.find(({ fact }) => fact.form === identity.form);
  const actions = readActions(file).filter(({ id }) => !issued || issued.fact.actions.includes(id));
  return planFormRows(planFormSubject(journal, file, identity.form, identity.language), actions);
}
