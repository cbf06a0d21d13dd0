import type { FoundTable } from './find-plan-rows.ts';
import { isHiddenPlanSheet, planChecksumText } from './plan-form-identity.ts';
import { type PlanReportRow, reportRow } from './plan-form-messages.ts';
import { type PlanFormRow, planColumns, planFormVersion } from './plan-form-model.ts';
import type { ReadPlanTogether } from './returned-plan.ts';
import { planFormLanguages, planFormTexts } from './text/plan-form-texts.ts';

/** What happened to the workbook as a whole between handing it out and getting it back. */
export function workbookRows(
  given: ReadPlanTogether,
  handedOut: readonly PlanFormRow[],
  table: FoundTable | null,
): PlanReportRow[] {
  return [...originRows(given, handedOut), ...sheetRows(given, table), ...tableRows(given, handedOut, table)];
}

/** Which workbook it is, and whether its wording is the one that was handed out. */
function originRows(
  { read: { identity, written }, file, sha256 }: ReadPlanTogether,
  handedOut: readonly PlanFormRow[],
): PlanReportRow[] {
  const rows: PlanReportRow[] = [];
  const { issued } = file.planForms;
  const index = issued.findIndex(({ fact }) => fact.form === identity.form);
  const own = issued[index]?.fact;
  const last = issued.at(-1)?.fact;
  if (identity.formVersion < planFormVersion)
    rows.push(reportRow('file', 'same', 'OLDER_FORM', { value: String(identity.formVersion) }));
  if (!own) rows.push(reportRow('file', 'warning', 'FORM_NOT_ISSUED_HERE', { value: identity.form }));
  else if (index < issued.length - 1)
    rows.push(reportRow('file', 'warning', 'LATER_FORM_ISSUED', { recorded: last?.on ?? null }));
  if (!written) rows.push(reportRow('file', 'warning', 'IDENTITY_IN_SIGHT_ONLY'));
  else {
    const titles = planColumns.map((column) => planFormTexts[identity.language].columns[column]);
    const found = sha256(planChecksumText(titles, handedOut));
    if (found !== (own?.checksum ?? identity.checksum))
      rows.push(reportRow('file', 'warning', 'CHECKSUM_DIFFERS'));
  }
  return rows;
}

function sheetRows(
  { read: { written }, returned: { workbook } }: ReadPlanTogether,
  table: FoundTable | null,
): PlanReportRow[] {
  const rows: PlanReportRow[] = [];
  if (workbook.savedBy && !/^microsoft/i.test(workbook.savedBy))
    rows.push(reportRow('file', 'same', 'SAVED_BY', { value: workbook.savedBy.split('/')[0] ?? '' }));
  if (table && written && table.sheet.name !== written.sheet)
    rows.push(
      reportRow('file', 'same', 'SHEET_RENAMED', { value: table.sheet.name, recorded: written.sheet }),
    );
  const own = planFormLanguages.flatMap((language) => {
    const { sheet, helpSheet } = planFormTexts[language];
    return [sheet, helpSheet];
  });
  for (const sheet of workbook.sheets) {
    const isOurs = sheet === table?.sheet || isHiddenPlanSheet(sheet) || own.includes(sheet.name);
    if (!isOurs) rows.push(reportRow('file', 'ignored', 'SHEET_ADDED', { value: sheet.name }));
  }
  return rows;
}

function tableRows(
  { read: { identity, written } }: ReadPlanTogether,
  handedOut: readonly PlanFormRow[],
  table: FoundTable | null,
): PlanReportRow[] {
  if (!table) return [];
  const rows: PlanReportRow[] = [];
  const was = new Map(handedOut.map(({ reference, row }) => [reference, row]));
  const isMoved = written !== null && table.rows.some(({ reference, row }) => was.get(reference) !== row);
  if (isMoved) rows.push(reportRow('row', 'same', 'ROWS_MOVED'));
  if (table.columnsMoved) rows.push(reportRow('file', 'same', 'COLUMNS_MOVED'));
  if (table.untitled.length > 0) {
    const { columns } = planFormTexts[identity.language];
    const value = table.untitled.map((column) => columns[column]).join(', ');
    rows.push(reportRow('fixed', 'warning', 'TITLES_MISSING', { value }));
  }
  return rows;
}
