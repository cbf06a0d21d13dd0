import {
  cellText,
  emptyCell,
  isBlank,
  type ReadCell,
  type ReadSheet,
  savedValue,
} from '../../sheet/sheet.ts';
import { emptyPartnerFields } from '../partner.ts';
import {
  addToIndex,
  type DuplicateIndex,
  type ExistingPartner,
  indexForDuplicates,
  prepare,
} from '../search/duplicate-index.ts';
import { type DuplicateCandidate, matchesOf } from '../search/duplicates.ts';
import { normaliseHeader } from './header-words.ts';
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
import type { ProblemDraft } from './problem-messages.ts';
import { readAgreement } from './read-agreement.ts';
import { problemAt, readable, type TargetCell, usableValue } from './read-cell.ts';
import { type ListContext, readFields } from './read-fields.ts';
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
): ImportPreview {
  const register = 'byWord' in existing ? existing : indexForDuplicates(existing);
  const earlier = indexForDuplicates([]);
  const context = contextOf(sheet, mapping);
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

function contextOf(sheet: ReadSheet, { columns, headerRow }: ColumnMapping): ListContext {
  const vendorColumns = columns.filter(({ target }) => target === 'vendorNumber').map(({ column }) => column);
  const values = sheet.rows
    .slice(headerRow)
    .flatMap((row) => vendorColumns.map((column) => savedValue(row[column - 1] ?? emptyCell)));
  return { vendorDigits: usualDigits(values) };
}

function readRow(
  rowNumber: number,
  cells: readonly ReadCell[],
  mapping: ColumnMapping,
  context: ListContext,
): ImportRow {
  const found = new Map<number, Problem[]>();
  const note = (column: number | null, target: ColumnMatch['target'], problem: ProblemDraft) => {
    const value = column === null ? '' : cellText(cells[column - 1] ?? emptyCell);
    const key = column ?? 0;
    found.set(key, [...(found.get(key) ?? []), problemAt(rowNumber, column, target, value, problem)]);
  };
  const done = (parts: Omit<ImportRow, 'rowNumber' | 'problems' | 'duplicates'>): ImportRow => {
    const problems = [...found].sort(([a], [b]) => a - b).flatMap(([, list]) => list);
    return { rowNumber, ...parts, problems, duplicates: [] };
  };
  const skip = (problem: ProblemDraft) => {
    note(null, null, problem);
    return done({ fields: { name: '' }, agreement: null, action: 'skip' });
  };
  if (isHeaderAgain(cells, mapping)) return skip(draft('REPEATED_HEADER'));
  if (isOnlyNumbered(cells, mapping)) return skip(draft('ROW_WITHOUT_DATA'));

  const targets: TargetCell[] = [];
  for (const { column, header, target } of mapping.columns) {
    if (target === null || target === 'listNumber') continue;
    const { value, problems } = usableValue(cells[column - 1] ?? emptyCell);
    for (const problem of problems) note(column, target, problem);
    targets.push({ target, header, column, value });
  }
  const report = (cell: TargetCell, problem: ProblemDraft) => note(cell.column, cell.target, problem);
  const fields = readFields(targets, context, report);
  const agreement = readAgreement(targets, report);
  if (fields.name !== '') return done({ fields, agreement, action: 'create' });
  const name = targets.find((cell) => cell.target === 'name');
  // A name that was too long has said so already.
  if (!name || readable(name.value) === '') note(name?.column ?? null, 'name', draft('NAME_MISSING'));
  return done({ fields, agreement, action: 'skip' });
}

/** Long printed lists repeat their header on every page. */
function isHeaderAgain(cells: readonly ReadCell[], { columns }: ColumnMapping): boolean {
  const named = columns.filter(({ header }) => header !== '');
  return (
    named.length > 1 &&
    named.every(
      ({ column, header }) =>
        normaliseHeader(cellText(cells[column - 1] ?? emptyCell)) === normaliseHeader(header),
    )
  );
}

function isOnlyNumbered(cells: readonly ReadCell[], { columns }: ColumnMapping): boolean {
  const numbering = columns.find(({ target }) => target === 'listNumber')?.column;
  return numbering !== undefined && cells.every((cell, index) => index + 1 === numbering || isBlank(cell));
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
