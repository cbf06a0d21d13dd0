import type { PlanForm } from '../../../shared/documents/plan-form/plan-form-model.ts';
import { finishForm, startForm } from './write-form-parts.ts';
import { writeFormSheet } from './write-form-sheet.ts';
import { writePlanSheet } from './write-plan-sheet.ts';

/**
 * Lays a plan out as the workbook in which the partner gives status and progress: locked but for those cells, without
 * a password, without macros, and with its identity inside. The same plan gives the same bytes.
 */
export async function writePlanForm(form: PlanForm): Promise<Uint8Array> {
  const workbook = startForm({
    title: form.documentTitle,
    subject: form.identity.partnerReference,
    description: `${form.identity.product}, plan ${form.identity.form}`,
    author: form.author,
    language: form.identity.language,
    producedAt: form.producedAt,
  });
  await writePlanSheet(workbook, form);
  await writeFormSheet(workbook, form.help);
  return finishForm(workbook, form.hidden, form.producedAt);
}
