import { emptyCell, isBlank, type ReadSheet, savedValue } from '../../../ground/sheet/sheet.ts';
import { emptyPartnerFields } from '../../../record/shapes/partner.ts';
import {
  addToIndex,
  type DuplicateIndex,
  type ExistingPartner,
  indexForDuplicates,
  prepare,
} from '../search/duplicate-index.ts';
import { type DuplicateCandidate, matchesOf } from '../search/duplicates.ts';
import type { FindAssignee } from './assignee.ts';
import type {
  ColumnMapping,
  ColumnMatch,
  ImportAction,
  ImportPreview,
  ImportRow,
  PreviewColumn,
  Problem,
} from './import-preview.ts';
import { isAgreementTarget } from './import-target.ts';
import { problemAt } from './read-cell.ts';
import type { ListContext } from './read-fields.ts';
import { readRow } from './read-row.ts';
import { usualDigits } from './read-vendor-number.ts';
import { draft } from './value-reading.ts';

/**
 * What importing a list would do, without doing any of it: every row as a partner, every problem with its
 * cell, and probable duplicates in the register and among the rows above. Nothing is merged; a row with a
 * probable duplicate waits for a decision. Empty rows are passed over, every other row is in the result.
 */
export function previewImport(
  sheet: ReadSheet,
  mapping: ColumnMapping,
  existing: readonly ExistingPartner[] | DuplicateIndex,
  /** Who of the office's list a name means; nobody where no list is at hand. */
  findAssignee: FindAssignee = () => ({ why: 'unknown' }),
): ImportPreview {
  const register = 'byWord' in existing ? existing : indexForDuplicates(existing);
  const earlier = indexForDuplicates([]);
  const context = { ...contextOf(sheet, mapping), findAssignee };
  const rows: ImportRow[] = [];
  for (const [index, cells] of sheet.rows.entries()) {
    const rowNumber = index + 1;
    if (rowNumber <= mapping.headerRow || cells.every((cell) => isBlank(cell))) continue;
    const row = readRow(rowNumber, cells, mapping, context);
    rows.push(row.action === 'skip' ? row : withDuplicates(row, register, earlier));
  }
  const problems = listProblems(mapping, rows);
  return {
    sheetName: sheet.name,
    headerRow: mapping.headerRow,
    columns: mapping.columns.map((column) => previewColumn(sheet, mapping, column)),
    rows,
    problems,
    totals: totalsOf(rows, problems),
  };
}

function contextOf(
  sheet: ReadSheet,
  { columns, headerRow }: ColumnMapping,
): Omit<ListContext, 'findAssignee'> {
  const vendorColumns = columns.filter(({ target }) => target === 'vendorNumber').map(({ column }) => column);
  const values = sheet.rows
    .slice(headerRow)
    .flatMap((row) => vendorColumns.map((column) => savedValue(row[column - 1] ?? emptyCell)));
  return { vendorDigits: usualDigits(values) };
}

function withDuplicates(row: ImportRow, register: DuplicateIndex, earlier: DuplicateIndex): ImportRow {
  const subject = prepare({ ...emptyPartnerFields, ...row.fields }, `row:${row.rowNumber}`, row.rowNumber);
  const duplicates = [...matchesOf(subject, register), ...matchesOf(subject, earlier)].sort(mostLikelyFirst);
  addToIndex(earlier, subject);
  const action: ImportAction = duplicates.some(({ strength }) => strength !== 'hint') ? 'decide' : 'create';
  return { ...row, duplicates, action };
}

/** Of two as likely, the partner that is in the register already. */
function mostLikelyFirst(a: DuplicateCandidate, b: DuplicateCandidate): number {
  return b.score - a.score || (a.kind === b.kind ? 0 : a.kind === 'existing' ? -1 : 1);
}

function listProblems(mapping: ColumnMapping, rows: readonly ImportRow[]): Problem[] {
  const { headerRow } = mapping;
  const problems: Problem[] = [];
  if (!mapping.columns.some(({ target }) => target === 'name')) {
    problems.push(problemAt(headerRow, null, 'name', '', draft('NAME_COLUMN_MISSING', { headerRow })));
  }
  if (rows.length === 0) problems.push(problemAt(headerRow, null, null, '', draft('NO_ROWS', { headerRow })));
  return problems;
}

function previewColumn(sheet: ReadSheet, { headerRow }: ColumnMapping, match: ColumnMatch): PreviewColumn {
  const filled = sheet.rows.slice(headerRow).filter((row) => !isBlank(row[match.column - 1])).length;
  const { target } = match;
  const fate =
    target === null || target === 'listNumber'
      ? 'not-imported'
      : isAgreementTarget(target)
        ? 'agreement'
        : 'partner';
  return { ...match, fate, filled };
}

function totalsOf(rows: readonly ImportRow[], listWide: readonly Problem[]): ImportPreview['totals'] {
  const problems = [...listWide, ...rows.flatMap((row) => row.problems)];
  const count = (action: ImportAction) => rows.filter((row) => row.action === action).length;
  return {
    rows: rows.length,
    create: count('create'),
    decide: count('decide'),
    skip: count('skip'),
    errors: problems.filter(({ severity }) => severity === 'error').length,
    warnings: problems.filter(({ severity }) => severity === 'warning').length,
    agreements: rows.filter(({ agreement }) => agreement !== null).length,
  };
}
