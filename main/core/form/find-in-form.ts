import type { FormReport } from '../../../shared/documents/form/form-report.ts';
import type { BroughtText, FoundText } from '../../../shared/ground/guard/intake.ts';
import type { ReadWorkbook } from '../../../shared/ground/sheet/sheet.ts';
import type { FoundAssessment } from '../find.ts';
import { findInWorkbook, textsIn } from '../intake/workbook-intake.ts';

/**
 * What looks like detail of a case in a returned form: in the cells that the partner fills in, in every sheet that
 * isn't of the form, and in the file's name. A workbook of another make is read whole.
 */
export function findInForm(
  { fileName, form, cells }: FormReport,
  workbook: ReadWorkbook,
  found: FoundAssessment | null,
): readonly FoundText[] {
  const own = new Set(form === null ? [] : cells.map(({ sheet }) => sheet));
  return findInWorkbook(fileName, workbook, {
    known: textsIn(found?.file),
    isReadElsewhere: (sheet) => own.has(sheet),
    also: form === null ? [] : filledIn(cells),
  });
}

function filledIn(cells: FormReport['cells']): readonly BroughtText[] {
  return cells.flatMap(({ sheet, cell, part, outcome, found }) =>
    cell === null || part === 'evidence' || outcome === 'empty' || outcome === 'unchanged'
      ? []
      : [{ place: `${sheet}!${cell}`, sheet, cell, text: found }],
  );
}
