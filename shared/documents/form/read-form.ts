import { isBlank, type ReadWorkbook } from '../../ground/sheet/sheet.ts';
import type { Answer, AssessmentDetails } from '../../record/shapes/assessment.ts';
import type { Assessment } from '../../rules/assessment/assessment.ts';
import { besideFindings } from './beside-findings.ts';
import { findSheets } from './find-rows.ts';
import type { FixedRow } from './fixed-text.ts';
import { cellsOf, type FormCell, unknownKeys } from './form-cells.ts';
import { checksumFinding, structureFindings } from './form-findings.ts';
import type { ReadIdentity } from './form-identity.ts';
import { finding } from './form-messages.ts';
import { type FormIdentity, formVersion } from './form-model.ts';
import { type CellReport, cellOutcomeSchema, type FormFinding, type FormReport } from './form-report.ts';
import { type Conflicts, judgeStandard } from './judge-answers.ts';
import { judgeDetails } from './judge-details.ts';

export interface ReturnedFile {
  readonly name: string;
  /** SHA-256 of its bytes. */
  readonly sha256: string;
  readonly workbook: ReadWorkbook;
}

export interface ReadTogether {
  readonly file: ReturnedFile;
  readonly assessment: Assessment;
  /** Name of the partner whose assessment it is. */
  readonly partner: string;
  readonly conflicts: Conflicts;
}

export interface ReadForm {
  readonly report: FormReport;
  /** Who completed the form, as far as it would be recorded. */
  readonly details: Partial<AssessmentDetails>;
}

/**
 * Reads a workbook that this program handed out. Finds each cell wherever it stands now, says what happened
 * to the workbook, and what of it would be recorded. `rebuilt` are the fixed texts as they would be written
 * today, for a form that lost its own.
 */
export function readForm(
  { file, assessment, partner, conflicts }: ReadTogether,
  read: ReadIdentity,
  rebuilt: () => readonly FixedRow[],
  sha256: (text: string) => string,
): ReadForm {
  const expected = read.written?.rows.length ? read.written.rows : rebuilt();
  const sheets = findSheets(file.workbook.sheets, expected);
  const { identity } = read;
  const issued = assessment.record.issuedForms.find(({ fact }) => fact.form === identity.form);
  const findings = [
    ...versionFindings(read.identity, assessment),
    ...structureFindings(file.workbook, read, sheets, expected),
    ...unknownRows(expected, assessment),
    ...(read.written ? checksumFinding(expected, issued?.fact.checksums ?? identity.checksums, sha256) : []),
  ];
  const cells = new Map(sheets.map((sheet) => [sheet, cellsOf(sheet, expected)]));
  for (const sheet of sheets) findings.push(...besideFindings(sheet, cells.get(sheet) ?? [], read.own));
  const filled = sheets.filter((sheet) => cells.get(sheet)?.some(({ cell }) => !isBlank(cell)));
  if (filled.length > 1) {
    const names = filled.map(({ sheet }) => sheet.name).join(', ');
    findings.push(finding('warning', 'SEVERAL_SHEETS_FILLED', { sheets: names }));
  }
  const chosen = filled.length > 0 ? filled : sheets.slice(0, 1);
  const judged = judge(
    chosen.flatMap((sheet) => cells.get(sheet) ?? []),
    assessment,
    conflicts,
  );
  return finish({ file, assessment, partner, conflicts }, judged, {
    form: identity.form,
    language: chosen[0]?.language ?? null,
    findings,
    mapping: null,
  });
}

/** A key is at most as long as a sheet's names; what somebody wrote in its place may be any length. */
const shownKey = 40;

function unknownRows(expected: readonly FixedRow[], { instrument }: Assessment): FormFinding[] {
  const standards = instrument.definition.standards.map(({ id }) => id);
  return rowsUnknown(unknownKeys(expected, standards));
}

/** Names what a file asks for that this form doesn't have. */
export function rowsUnknown(unknown: readonly string[]): FormFinding[] {
  const keys = [...new Set(unknown)].map((key) => key.slice(0, shownKey) || '–');
  return keys.length > 0 ? [finding('warning', 'ROWS_UNKNOWN', { where: keys.join(', ') })] : [];
}

/** What the versions say of form and instrument, and whether this very form was handed out here, and as the last. */
export function versionFindings(identity: FormIdentity, assessment: Assessment): FormFinding[] {
  const findings: FormFinding[] = [];
  const { instrument: recorded, issuedForms } = assessment.record;
  const version = { found: String(identity.formVersion), current: String(formVersion) };
  if (identity.formVersion < formVersion) findings.push(finding('note', 'OLDER_FORM', version));
  if (identity.formVersion > formVersion) findings.push(finding('blocks', 'NEWER_FORM', version));
  const { id: instrument, version: instrumentVersion } = recorded;
  if (identity.instrument !== instrument)
    findings.push(
      finding('blocks', 'OTHER_INSTRUMENT', { found: identity.instrument, expected: instrument }),
    );
  else if (identity.instrumentVersion !== instrumentVersion) {
    const details = { found: identity.instrumentVersion, expected: instrumentVersion };
    findings.push(finding('warning', 'INSTRUMENT_VERSION', details));
  }
  const index = issuedForms.findIndex(({ fact }) => fact.form === identity.form);
  const last = issuedForms.at(-1)?.fact;
  if (index < 0) findings.push(finding('note', 'FORM_NOT_ISSUED_HERE', { form: identity.form }));
  else if (index < issuedForms.length - 1 && last)
    findings.push(finding('warning', 'LATER_FORM_ISSUED', { on: last.on }));
  return findings;
}

interface Judged {
  readonly cells: readonly CellReport[];
  readonly answers: Readonly<Record<string, Answer>>;
  readonly details: Partial<AssessmentDetails>;
}

/** Holds cells against what is recorded, standard by standard. */
export function judge(cells: readonly FormCell[], assessment: Assessment, conflicts: Conflicts): Judged {
  const details = judgeDetails(
    cells.filter(({ standard }) => standard === null),
    assessment,
    conflicts,
  );
  const reports: CellReport[] = [...details.cells];
  const answers: Record<string, Answer> = {};
  for (const { id } of assessment.instrument.definition.standards) {
    const own = cells.filter(({ standard }) => standard === id);
    if (own.length === 0) continue;
    const judged = judgeStandard(id, own, assessment, conflicts);
    reports.push(...judged.cells);
    if (judged.answer) answers[id] = judged.answer;
  }
  return { cells: reports, answers, details: details.details };
}

interface Rest {
  readonly form: string | null;
  readonly language: string | null;
  readonly findings: readonly FormFinding[];
  readonly mapping: FormReport['mapping'];
}

/** The report, with what stands in the way of taking anything over. */
export function finish(
  { file, assessment, partner }: ReadTogether,
  { cells, answers, details }: Judged,
  { form, language, findings, mapping }: Rest,
): ReadForm {
  const all = [...findings, ...statusFindings(assessment)];
  const returned = assessment.record.returnedForms.find(({ fact }) => fact.sha256 === file.sha256);
  if (returned) all.unshift(finding('note', 'ALREADY_IMPORTED', { on: returned.fact.on }));
  if (cells.every((cell) => cell.outcome === 'empty')) all.push(finding('warning', 'FORM_EMPTY'));
  const isOpen = !returned && !all.some(({ severity }) => severity === 'blocks');
  return {
    report: {
      fileName: file.name,
      sha256: file.sha256,
      assessment: { id: assessment.id, reference: assessment.record.started.fact.reference, partner },
      form,
      language,
      known: returned !== undefined,
      findings: all,
      cells: [...cells],
      answers: isOpen ? { ...answers } : {},
      counts: countOutcomes(cells),
      mapping,
    },
    details: isOpen ? details : {},
  };
}

function statusFindings({ status }: Assessment): FormFinding[] {
  if (status === 'submitted') return [finding('blocks', 'ANSWERS_LOCKED', { status })];
  if (status === 'final' || status === 'cancelled') return [finding('blocks', 'ANSWERS_CLOSED', { status })];
  return [];
}

export function countOutcomes(cells: readonly CellReport[]): FormReport['counts'] {
  const counts = Object.fromEntries(
    cellOutcomeSchema.options.map((each) => [each, 0]),
  ) as FormReport['counts'];
  for (const { outcome } of cells) counts[outcome] += 1;
  return counts;
}
