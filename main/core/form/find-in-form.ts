import type { FormReport } from '../../../shared/documents/form/form-report.ts';
import type { FoundText } from '../../../shared/ground/guard/intake.ts';
import type { ReadWorkbook } from '../../../shared/ground/sheet/sheet.ts';
import type { FoundAssessment } from '../find.ts';
import { findInWorkbook, textsIn } from '../intake/workbook-intake.ts';

/**
 * What looks like detail of a case in a returned form: in every cell of every sheet, whether or not the form reads it,
 * since the file may be kept with all that stands in it; of a formula in the value saved with it; and in the file's
 * name. `fileNames` are the places of names of files that may be kept beside it. What the record holds already isn't asked
 * about again.
 */
export function findInForm(
  { fileName }: FormReport,
  workbook: ReadWorkbook,
  found: FoundAssessment | null,
  fileNames: ReadonlySet<string>,
): readonly FoundText[] {
  return findInWorkbook(fileName, workbook, { known: textsIn(found?.file), fileNames });
}
