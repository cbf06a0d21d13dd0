import { refuse } from '../../ground/refusals/messages.ts';
import { ok, type Result } from '../../ground/result.ts';
import {
  cellText,
  emptyCell,
  isBlank,
  type ReadCell,
  type ReadSheet,
  type ReadWorkbook,
} from '../../ground/sheet/sheet.ts';
import { finding } from '../form/form-messages.ts';
import { type FormIdentity, formProduct, formVersion } from '../form/form-model.ts';
import type { FormFinding } from '../form/form-report.ts';
import { type ExportHeader, findHeader } from './read-header.ts';

/** An export of a server's submissions of which one row was picked, by the reference that stands in it. */
export interface OpenedExport {
  readonly identity: FormIdentity;
  readonly header: ExportHeader;
  /** The row that is read, from one. */
  readonly row: number;
  /** The file with that row alone: what others answered is neither read nor kept here. */
  readonly workbook: ReadWorkbook;
  /** Whether rows or sheets of it may be others' answers. */
  readonly holdsOthers: boolean;
  readonly findings: readonly FormFinding[];
  /** Whether the files that the answers name were given beside it, so that they are told of one by one. */
  readonly hasFiles?: boolean;
}

type ExportError = 'FORM_OF_SEVERAL' | 'FORM_ROW_MISSING';

/** How many references a refusal names. */
const named = 12;

/**
 * Opens an export of our XLSForm; null for any other workbook. `wanted` is the reference of the assessment that a person
 * chose. Without it all rows must bear one reference; the first of several is never taken.
 */
export function openExport(
  fileName: string,
  workbook: ReadWorkbook,
  wanted: string | null,
): Result<OpenedExport, ExportError> | null {
  const header = findHeader(workbook);
  if (!header) return null;
  const filled = header.sheet.rows.flatMap((cells, index) =>
    index + 1 > header.row && cells.some((cell) => !isBlank(cell)) ? [{ cells, row: index + 1 }] : [],
  );
  const rows = filled.map((each) => ({ ...each, reference: textUnder(header, each.cells, 'reference') }));
  const references = [...new Set(rows.map(({ reference }) => reference || '–'))];
  const shown = references.slice(0, named);
  const chosen = wanted ?? (references.length === 1 ? (references[0] ?? null) : null);
  if (chosen === null && references.length > 1)
    return refuse('FORM_OF_SEVERAL', { file: fileName, count: references.length, references: shown });
  const own = rows.filter(({ reference }) => chosen !== null && comparable(reference) === comparable(chosen));
  const latest = latestOf(header, own);
  if (!latest)
    return refuse('FORM_ROW_MISSING', { file: fileName, reference: chosen ?? '–', references: shown });
  const unread = header.columns.flatMap(({ title, column }, index) =>
    column.kind === 'unknown' && !isBlank(latest.cells[index]) ? [title.slice(0, 60)] : [],
  );
  const others = rows.filter(({ reference }) => comparable(reference) !== comparable(latest.reference));
  const findings: FormFinding[] = [];
  if (own.length > 1)
    findings.push(
      finding('warning', 'SEVERAL_SUBMISSIONS', {
        rows: own.map(({ row }) => String(row)).join(', '),
        taken: String(latest.row),
      }),
    );
  if (others.length > 0)
    findings.push(
      finding('note', 'EXPORT_NOT_KEPT', { count: String(others.length), row: String(latest.row) }),
    );
  if (unread.length > 0)
    findings.push(finding('warning', 'COLUMNS_NOT_READ', { columns: unread.join(', ') }));
  // A server writes repeated groups, or another version of the form, into sheets of their own.
  const beside = workbook.sheets.filter(
    (sheet) => sheet !== header.sheet && sheet.rows.some((cells) => cells.some((cell) => !isBlank(cell))),
  );
  if (beside.length > 0)
    findings.push(
      finding('warning', 'EXPORT_SHEETS_BESIDE', { sheets: beside.map(({ name }) => name).join(', ') }),
    );
  return ok({
    header,
    row: latest.row,
    holdsOthers: others.length > 0 || beside.length > 0,
    workbook: rowAlone(workbook, header, latest.row),
    findings,
    identity: {
      product: formProduct,
      formVersion,
      instrument: textUnder(header, latest.cells, 'instrument'),
      instrumentVersion: textUnder(header, latest.cells, 'version'),
      assessment: '',
      reference: wanted ?? latest.reference,
      partner: '',
      partnerReference: '',
      partnerName: '',
      form: '',
      checksums: {},
    },
  });
}

type Kind = 'reference' | 'instrument' | 'version' | 'submitted';

function textUnder({ columns }: ExportHeader, cells: readonly ReadCell[], kind: Kind): string {
  const texts = columns.map(({ column }, index) =>
    column.kind === kind ? cellText(cells[index] ?? emptyCell).trim() : '',
  );
  return texts.find((text) => text !== '') ?? '';
}

/** References as people copy them: without spaces, marks that nobody sees, and in either case. */
const comparable = (reference: string) =>
  reference
    .normalize('NFKC')
    .replace(/[\p{Cf}\s]/gu, '')
    .toUpperCase();

interface Submission {
  readonly cells: readonly ReadCell[];
  readonly row: number;
  readonly reference: string;
}

/** The latest by the time of its submission; where rows tell none, the lowest in the file. */
function latestOf(header: ExportHeader, rows: readonly Submission[]): Submission | undefined {
  const timeOf = ({ cells }: Submission) => {
    const time = Date.parse(textUnder(header, cells, 'submitted'));
    return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
  };
  return rows.reduce<Submission | undefined>(
    (best, each) => (best === undefined || timeOf(each) >= timeOf(best) ? each : best),
    undefined,
  );
}

function rowAlone(workbook: ReadWorkbook, header: ExportHeader, row: number): ReadWorkbook {
  const { rows, ...sheet } = header.sheet;
  const notes = (sheet.notes ?? []).filter(({ cell }) => Number(/\d+$/.exec(cell)?.[0]) === row);
  const alone: ReadSheet = {
    ...sheet,
    notes,
    rows: rows.slice(0, row).map((cells, index) => (index + 1 === row ? cells : [])),
  };
  return { ...workbook, sheets: [alone] };
}
