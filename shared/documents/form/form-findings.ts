import { cellAddress, type ReadSheet, type ReadWorkbook } from '../../ground/sheet/sheet.ts';
import { documentFindings } from './document-findings.ts';
import type { FoundSheet } from './find-rows.ts';
import { checksumText, type FixedRow, standardOf } from './fixed-text.ts';
import { footOf, isHiddenSheet, type ReadIdentity } from './form-identity.ts';
import { finding } from './form-messages.ts';
import { type FormIdentity, formProduct } from './form-model.ts';
import type { FormFinding } from './form-report.ts';
import { readRange } from './merged-ranges.ts';
import { formTexts } from './text/form-texts.ts';

/** What happened to the workbook between handing it out and getting it back, sheet by sheet. */
export function structureFindings(
  workbook: ReadWorkbook,
  { written, identity, own: ours }: ReadIdentity,
  sheets: readonly FoundSheet[],
  expected: readonly FixedRow[],
): FormFinding[] {
  const findings: FormFinding[] = [];
  if (workbook.savedBy && !/^microsoft/i.test(workbook.savedBy) && workbook.savedBy !== formProduct)
    findings.push(finding('note', 'SAVED_BY', { program: workbook.savedBy.split('/')[0] ?? '' }));
  if (written === null) findings.push(finding('warning', 'IDENTITY_IN_SIGHT_ONLY'));
  const isDocument = workbook.format === 'docx';
  const before = written?.sheets ?? [];
  const order = sheets.map(({ language }) => before.find((sheet) => sheet.language === language)?.place ?? 0);
  sheets.forEach((found, index) => {
    const was = before.find(({ language }) => language === found.language);
    const { name } = found.sheet;
    if (was && was.name !== name)
      findings.push(finding('note', 'SHEET_RENAMED', { from: was.name, to: name }));
    const isMoved =
      was && (was.place !== found.place || order[index] !== [...order].sort((a, b) => a - b)[index]);
    if (isMoved) findings.push(finding('note', 'SHEETS_MOVED', { sheet: name, place: String(found.place) }));
    if (written !== null) findings.push(...footFinding(found.sheet, identity));
    findings.push(
      ...sheetFindings(
        found,
        expected.filter(({ language }) => language === found.language),
        isDocument,
      ),
    );
  });
  const own = new Set([
    ...sheets.map(({ sheet }) => sheet.name),
    ...Object.values(formTexts).flatMap(({ sheet, instructionsSheet }) => [sheet, instructionsSheet]),
  ]);
  if (isDocument) return [...findings, ...documentFindings(workbook, sheets, ours)];
  const added = workbook.sheets.filter((sheet) => !own.has(sheet.name) && !isHiddenSheet(sheet));
  if (added.length > 0)
    findings.push(finding('note', 'SHEETS_ADDED', { sheets: added.map(({ name }) => name).join(', ') }));
  return findings;
}

/** Says of a sheet that the line at its foot names another assessment or form than the hidden sheet. */
function footFinding(sheet: ReadSheet, { assessment, form, reference }: FormIdentity): FormFinding[] {
  const foot = footOf(sheet);
  if (!foot || (foot.assessment === assessment && foot.form === form)) return [];
  const named = (one: { readonly reference: string; readonly form: string }) =>
    `${one.reference} (${one.form})`;
  const details = { sheet: sheet.name, found: named(foot), expected: named({ reference, form }) };
  return [finding('warning', 'FOOT_NAMES_ANOTHER', details)];
}

function sheetFindings(found: FoundSheet, expected: readonly FixedRow[], isDocument: boolean): FormFinding[] {
  const sheet = found.sheet.name;
  const findings: FormFinding[] = [];
  const say = (severity: FormFinding['severity'], code: Parameters<typeof finding>[1], details = {}) =>
    findings.push(finding(severity, code, { sheet, ...details }));
  if (found.keyColumn === null) say('note', isDocument ? 'FIELDS_MISSING' : 'KEYS_MISSING');
  const isShifted = found.rows.some(
    ({ fixed, labelColumn }) => labelColumn !== null && labelColumn !== columnOf(fixed),
  );
  if (!isDocument && isShifted && (found.keyColumn !== null || hasUnevenShift(found)))
    say('note', 'COLUMNS_INSERTED');

  const keys = expected.map(({ key }) => key);
  const seen = found.rows.map(({ fixed }) => fixed.key);
  const repeated = seen.filter((key, index) => seen.indexOf(key) < index);
  if (repeated.length > 0) say('warning', 'ROWS_REPEATED', { where: namesOf(repeated) });
  const missing = keys.filter((key) => !seen.includes(key));
  if (missing.length > 0 && found.keyColumn !== null)
    say('warning', 'ROWS_MISSING', { where: namesOf(missing) });
  const moved = found.rows.filter(
    ({ fixed }, index) =>
      index > 0 && fixed.row < Math.max(...found.rows.slice(0, index).map((row) => row.fixed.row)),
  );
  if (moved.length > 0) say('note', 'ROWS_MOVED', { where: namesOf(moved.map(({ fixed }) => fixed.key)) });
  else {
    const first = found.rows.find(({ fixed, row }) => fixed.row !== row);
    if (first && repeated.length === 0 && !isDocument)
      say('note', 'ROWS_INSERTED', { row: String(first.row) });
  }
  const rows = new Set(found.rows.map(({ row }) => row));
  const merged = (found.sheet.merged ?? []).filter((range) => {
    const merge = readRange(range);
    if (!merge || merge.rows < 2) return false;
    return Array.from({ length: merge.rows }, (_, index) => merge.top + index).some((row) => rows.has(row));
  });
  if (merged.length > 0) say('warning', 'MERGED_CELLS', { ranges: merged.join(', ') });
  const hidden = found.rows.filter(
    ({ row, fixed }) => fixed.kind !== 'text' && found.sheet.hiddenRows?.includes(row),
  );
  if (hidden.length > 0)
    say('warning', 'ROWS_HIDDEN', { where: namesOf(hidden.map(({ fixed }) => fixed.key)) });
  const typedIn = new Set(
    found.rows
      .filter(({ fixed }) => fixed.kind !== 'text')
      .flatMap(({ values }) => values.map(({ column }) => column)),
  );
  const outOfSight = (found.sheet.hiddenColumns ?? []).filter((column) => typedIn.has(column));
  if (outOfSight.length > 0)
    say('warning', 'COLUMNS_HIDDEN', {
      where: outOfSight.map((column) => cellAddress(1, column).slice(0, -1)).join(', '),
    });
  const { pictures = 0 } = found.sheet;
  if (pictures > 0) say('warning', 'PICTURES_NOT_READ', { count: String(pictures) });
  const notes = (found.sheet.notes ?? []).map(({ cell, text }) => `${cell} “${shortened(text)}”`);
  if (notes.length > 0) say('warning', 'NOTES_NOT_READ', { notes: notes.slice(0, mostNotes).join('; ') });
  const altered = found.rows.filter((row) => row.altered.length > 0).map(({ fixed }) => fixed.key);
  if (altered.length > 0) say('warning', 'TEXT_ALTERED', { where: namesOf(altered) });
  return findings;
}

const mostNotes = 20;

const shortened = (text: string) => (text.length > 200 ? `${text.slice(0, 200)}…` : text);

/** Column in which a row's first words stand in the form as it is handed out. */
const columnOf = ({ kind }: FixedRow) => (kind === 'tick' ? 4 : 2);

/** Without the key column everything stands one to the left; only what differs from that was inserted. */
function hasUnevenShift({ rows }: FoundSheet): boolean {
  const shifts = rows.flatMap(({ fixed, labelColumn }) =>
    labelColumn === null ? [] : [columnOf(fixed) - labelColumn],
  );
  return shifts.some((shift) => shift !== 1);
}

/** "CS2, CS4", and the part of the form for what belongs to no standard. */
function namesOf(keys: readonly string[]): string {
  const names = keys.map((key) => standardOf(key) ?? key.split('.')[1] ?? key);
  return [...new Set(names)].join(', ');
}

/** Whether the wording in the file is that of the form that was handed out, by its recorded checksum. */
export function checksumFinding(
  expected: readonly FixedRow[],
  checksums: Readonly<Record<string, string>>,
  sha256: (text: string) => string,
): FormFinding[] {
  const languages = [...new Set(expected.map(({ language }) => language))];
  const differs = languages.some((language) => {
    const recorded = checksums[language];
    const rows = expected.filter((fixed) => fixed.language === language);
    return recorded !== undefined && recorded !== sha256(checksumText(rows));
  });
  return differs ? [finding('warning', 'CHECKSUM_DIFFERS')] : [];
}
