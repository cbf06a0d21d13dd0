import { allowedAnswers } from '../../content/instrument/check-answer.ts';
import { emptyCell, type ReadWorkbook } from '../../ground/sheet/sheet.ts';
import type { Assessment } from '../../rules/assessment/assessment.ts';
import { standardOf } from '../form/fixed-text.ts';
import { type FormCell, partOf } from '../form/form-cells.ts';
import type { FormIdentity } from '../form/form-model.ts';
import {
  finish,
  judge,
  type ReadForm,
  type ReadTogether,
  rowsUnknown,
  versionFindings,
} from '../form/read-form.ts';
import type { FormLanguage } from '../form/text/form-text.ts';

/** Reads an answer file as the workbook is read: each field is reported, and held against what is recorded. */
export function readAnswers(
  together: ReadTogether,
  { identity, language }: { readonly identity: FormIdentity; readonly language: FormLanguage },
): ReadForm {
  const { assessment, file, conflicts } = together;
  const { cells, unknown } = fieldCells(file.workbook, language, assessment);
  return finish(together, judge(cells, assessment, conflicts), {
    form: identity.form,
    language,
    findings: [...versionFindings(identity, assessment), ...rowsUnknown(unknown)],
    mapping: null,
  });
}

/** The fields of the file that the form asks for, and the names of those that this instrument doesn't have. */
function fieldCells({ sheets }: ReadWorkbook, language: FormLanguage, { instrument }: Assessment) {
  const cells: FormCell[] = [];
  const unknown: string[] = [];
  const { standards } = instrument.definition;
  for (const sheet of sheets) {
    sheet.fields?.forEach((field, index) => {
      const cell = sheet.rows[index]?.[0] ?? emptyCell;
      const asked = partOf({ key: field, kind: 'input', language, row: index + 1, texts: [] });
      if (!asked) return;
      const standard = standardOf(field);
      const own = standards.find(({ id }) => id === standard);
      const isKnown =
        standard === null || (own && (asked.entry === null || own.evidence.includes(asked.entry)));
      // A page that asks for no reason sends none: only a reason that is given where none can be is looked at.
      const isIdle =
        asked.part === 'reason' &&
        cell.kind === 'empty' &&
        standard !== null &&
        own !== undefined &&
        !allowedAnswers(instrument, standard).includes('not-applicable');
      if (!isKnown) unknown.push(field);
      else if (!isIdle)
        cells.push({ sheet: sheet.name, address: field, standard, language, cell, remark: null, ...asked });
    });
  }
  return { cells, unknown };
}
