import type { DuplicateCandidateView, ImportPreviewView } from '../../../shared/contract/partner.ts';
import { ok } from '../../../shared/ground/result.ts';
import { cellText } from '../../../shared/ground/sheet/sheet.ts';
import { partnerFields } from '../../../shared/record/file/partner-state.ts';
import type { MatchedBy } from '../../../shared/rules/partner/import/import-preview.ts';
import { importTargets } from '../../../shared/rules/partner/import/import-target.ts';
import type { DuplicateCandidate } from '../../../shared/rules/partner/search/duplicates.ts';
import { inWorkspace, os } from '../implement.ts';
import type { Journal } from '../journal.ts';
import { loadFile } from '../load-file.ts';
import { columnLetter, type ReadList, readList } from './read-list.ts';

export const previewImport = os.partner.previewImport.handler(({ input, context: { session, progress } }) =>
  inWorkspace(session, async (journal) => {
    progress.at('reading', 0, 0);
    const list = await readList(session, journal, { ...input, progress });
    progress.at('writing', 0, 0);
    return list.ok ? ok(viewList(journal, input.file.name, list.value)) : list;
  }),
);

const howColumns: Readonly<Record<MatchedBy, 'remembered' | 'recognised' | 'chosen' | 'none'>> = {
  remembered: 'remembered',
  chosen: 'chosen',
  exact: 'recognised',
  similar: 'recognised',
  taken: 'none',
  none: 'none',
};

function viewList(
  journal: Journal,
  fileName: string,
  { workbook, sheet, preview, caseDetail }: ReadList,
): ImportPreviewView {
  const { totals } = preview;
  return {
    fileName,
    sheets: workbook.sheets.map(({ name }) => name),
    sheet: preview.sheetName,
    headerRow: preview.headerRow,
    encoding: workbook.encoding,
    separator: workbook.separator,
    columns: preview.columns.map(({ column, header, target, how, filled }) => ({
      column,
      letter: columnLetter(column),
      header,
      field: target,
      how: howColumns[how],
      filled,
      samples: sheet.rows
        .slice(preview.headerRow)
        .map((row) => (row[column - 1] ? cellText(row[column - 1] ?? { kind: 'empty' }).trim() : ''))
        .filter((text) => text !== '')
        .slice(0, 3),
    })),
    fields: [...importTargets],
    problems: [...preview.problems],
    rows: preview.rows.map((row) => ({
      rowNumber: row.rowNumber,
      fields: row.fields,
      agreement: row.agreement,
      problems: [...row.problems],
      duplicates: row.duplicates.map((candidate) => viewCandidate(journal, preview, candidate)),
      suggestion: row.action,
    })),
    caseDetail: [...caseDetail],
    totals: {
      rows: totals.rows,
      ready: totals.create,
      toDecide: totals.decide,
      withErrors: totals.skip,
      warnings: totals.warnings,
    },
  };
}

/** A candidate with what a person compares: the partner of the register, or the earlier row of the list. */
function viewCandidate(
  journal: Journal,
  preview: ReadList['preview'],
  candidate: DuplicateCandidate,
): DuplicateCandidateView {
  const row = preview.rows.find(({ rowNumber }) => rowNumber === candidate.row);
  const fields = row ? row.fields : partnerFields(loadFile(journal, candidate.id));
  return {
    ...candidate,
    reasons: [...candidate.reasons],
    reference: row ? null : (journal.rows.get(candidate.id)?.reference ?? null),
    acronym: fields.acronym ?? null,
    vendorNumbers: (fields.vendorNumbers ?? []).map(({ number }) => number),
    email: fields.contacts?.find(({ email }) => email !== '')?.email ?? null,
  };
}
