import type { FormWorkbook } from '../../../shared/documents/form/form-model.ts';
import { finishForm, startForm } from './write-form-parts.ts';
import { writeFormSheet } from './write-form-sheet.ts';

/**
 * Lays the self-assessment out as an Excel workbook (.xlsx): locked but for the cells that a person fills in,
 * without a password, without macros, and with its identity inside. The same form gives the same bytes.
 */
export async function writeForm(form: FormWorkbook): Promise<Uint8Array> {
  const workbook = startForm({
    title: form.title,
    subject: form.identity.reference,
    description: `${form.identity.product}, form ${form.identity.form}`,
    author: form.author,
    language: form.language,
    producedAt: form.producedAt,
  });
  for (const sheet of form.sheets) await writeFormSheet(workbook, sheet);
  return finishForm(workbook, form.hidden, form.producedAt);
}
