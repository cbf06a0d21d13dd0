import type {
  DuplicateCandidateView,
  ImportChangeView,
  ImportPreviewView,
} from '../../../shared/contract/partner-import.ts';
import { canonicalJson } from '../../../shared/ground/canonical-json.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { ok } from '../../../shared/ground/result.ts';
import { cellText, emptyCell, type ReadSheet } from '../../../shared/ground/sheet/sheet.ts';
import { partnerFields } from '../../../shared/record/file/partner-state.ts';
import { emptyPartnerFields, type PartnerFields } from '../../../shared/record/shapes/partner.ts';
import type {
  ColumnMapping,
  ImportRow,
  MatchedBy,
} from '../../../shared/rules/partner/import/import-preview.ts';
import { importTargets, targetOfField } from '../../../shared/rules/partner/import/import-target.ts';
import { cellOfTarget } from '../../../shared/rules/partner/import/list-key.ts';
import { mergeRow } from '../../../shared/rules/partner/import/merge-row.ts';
import type { DuplicateSubject } from '../../../shared/rules/partner/search/duplicate-index.ts';
import type { DuplicateCandidate } from '../../../shared/rules/partner/search/duplicates.ts';
import { inWorkspace, os } from '../implement.ts';
import type { Journal } from '../journal.ts';
import { loadFile } from '../load-file.ts';
import { placedProblem } from './placed.ts';
import { columnLetter, type ReadList, readList } from './read-list.ts';

export const previewImport = os.partner.previewImport.handler(({ input, context: { session, progress } }) =>
  inWorkspace(session, async (journal) => {
    progress.at('reading', 0, 0);
    const list = await readList(session, journal, { ...input, progress });
    progress.at('writing', 0, 0);
    return list.ok ? ok(viewList(journal, input, list.value)) : list;
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
  { file, candidates }: { readonly file: FileContent; readonly candidates: number },
  { workbook, sheet, preview, caseDetail, register, lists, places }: ReadList,
): ImportPreviewView {
  const { totals } = preview;
  const rows = new Map(preview.rows.map((row) => [row.rowNumber, row]));
  const subjectOf = ({ id, row }: DuplicateCandidate) =>
    row === null ? register.byId.get(id)?.subject : rows.get(row)?.fields;
  return {
    fileName: file.name,
    sheets: workbook.sheets.map(({ name }) => name),
    sheet: preview.sheetName,
    lists,
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
      samples: samplesOf(sheet, preview.headerRow, column),
    })),
    fields: [...importTargets],
    problems: preview.problems.map((problem) => placedProblem(problem, places)),
    rows: preview.rows.map((row) => ({
      rowNumber: row.rowNumber,
      place: places.row(row.rowNumber),
      fields: row.fields,
      agreement: row.agreement,
      assignedTo: row.assigned.assignee?.name ?? null,
      problems: row.problems.map((problem) => placedProblem(problem, places)),
      duplicates: row.duplicates
        .slice(0, candidates)
        .map((candidate) => viewCandidate(journal, subjectOf(candidate), candidate)),
      candidates: row.duplicates.length,
      suggestion: row.action,
      changes:
        changesOf(journal, row, rows, preview)?.map((change) => ({
          ...change,
          cell: change.cell === null ? null : places.cell(change.cell),
        })) ?? null,
    })),
    caseDetail: [...caseDetail],
    totals: {
      rows: totals.rows,
      ready: totals.create + totals.update,
      toDecide: totals.decide,
      withErrors: totals.skip,
      warnings: totals.warnings,
    },
  };
}

/** What a row would change in the partner that it names by reference, or in that of the row above, field by field. */
function changesOf(
  journal: Journal,
  row: ImportRow,
  rows: ReadonlyMap<number, ImportRow>,
  columns: Pick<ColumnMapping, 'columns'>,
): ImportChangeView[] | null {
  const above = row.sameAs === null ? undefined : rows.get(row.sameAs);
  if (row.known === null && !above) return null;
  const fields =
    row.known === null
      ? { ...emptyPartnerFields, ...above?.fields }
      : partnerFields(loadFile(journal, row.known));
  return Object.entries(mergeRow(fields, row.fields, row.known === null ? 'likeness' : row.by)).flatMap(
    ([field, after]) => {
      const before = fields[field as keyof PartnerFields];
      return canonicalJson(before) === canonicalJson(after)
        ? []
        : [
            {
              field,
              cell: cellOfTarget(columns, row.rowNumber, targetOfField[field]),
              before: shown(before),
              after: shown(after),
            },
          ];
    },
  );
}

/** A value of a field as a person reads it; lists and what has parts, their values one after the other. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join('; ');
  if (typeof value === 'object' && value !== null)
    return Object.values(value).map(shown).filter(Boolean).join(' · ');
  return value === null || value === undefined ? '' : String(value);
}

/** The first few contents of a column. */
function samplesOf({ rows }: ReadSheet, headerRow: number, column: number): string[] {
  const samples: string[] = [];
  for (let at = headerRow; at < rows.length && samples.length < 3; at += 1) {
    const text = cellText(rows[at]?.[column - 1] ?? emptyCell).trim();
    if (text !== '') samples.push(text);
  }
  return samples;
}

/** A candidate with what a person compares: the partner of the register, or the earlier row of the list. */
function viewCandidate(
  journal: Journal,
  subject: Partial<DuplicateSubject> | undefined,
  candidate: DuplicateCandidate,
): DuplicateCandidateView {
  return {
    ...candidate,
    reasons: [...candidate.reasons],
    reference: candidate.row === null ? (journal.rows.get(candidate.id)?.reference ?? null) : null,
    acronym: subject?.acronym ?? null,
    vendorNumbers: (subject?.vendorNumbers ?? []).map(({ number }) => number),
    email: subject?.contacts?.find(({ email }) => email !== '')?.email ?? null,
  };
}
