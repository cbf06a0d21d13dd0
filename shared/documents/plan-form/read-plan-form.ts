import { cellText, savedValue } from '../../ground/sheet/sheet.ts';
import { readDate } from '../../rules/partner/import/read-date.ts';
import { type Action, readActions } from '../../rules/plan/plan-state.ts';
import type { PlanReport } from '../../rules/plan/plan-view.ts';
import { comparable } from '../form/fixed-text.ts';
import { actionState } from './action-state.ts';
import { type FoundAction, type FoundTable, findTable } from './find-plan-rows.ts';
import { type ActionChange, judgeAction } from './judge-action.ts';
import { workbookRows } from './plan-form-findings.ts';
import { type PlanReportRow, reportRow } from './plan-form-messages.ts';
import { fixedColumns, type PlanFormRow } from './plan-form-model.ts';
import type { ReadPlanTogether } from './returned-plan.ts';
import { readTyped } from './typed-cells.ts';

export interface ReadPlanForm {
  readonly form: string;
  readonly language: string;
  readonly report: PlanReport;
  readonly changes: readonly ActionChange[];
  /** Whether a person typed anything at all. */
  readonly isFilled: boolean;
}

/** Reads a plan workbook that came back. Finds each action wherever it stands now; changes nothing. */
export function readPlanForm(given: ReadPlanTogether): ReadPlanForm {
  const { returned, read, file, rebuilt } = given;
  const { identity, written } = read;
  const earlier = file.planForms.returned.some(({ fact }) => fact.sha256 === returned.sha256);
  const handedOut = written?.rows.length ? written.rows : rebuilt();
  const table = findTable(
    returned.workbook.sheets,
    handedOut.map(({ reference }) => reference),
  );
  const actions = readActions(file);
  const judged = handedOut.map((row) => judgeRow(given, row, table, actions));
  const rows: PlanReportRow[] = [
    ...workbookRows(given, handedOut, table),
    ...judged.flatMap((each) => each.rows),
    ...(table?.added ?? []).map(({ address, text }) =>
      reportRow('row', 'ignored', 'ROW_ADDED', { cell: address, value: text }),
    ),
  ];
  const isFilled = rows.some(
    ({ field, code }) => (field === 'status' || field === 'note') && !untouched.has(code),
  );
  if (!isFilled && !earlier) rows.unshift(reportRow('file', 'warning', 'NOTHING_FILLED'));
  if (earlier) rows.unshift(reportRow('file', 'same', 'ALREADY_IMPORTED'));
  const count = (outcome: PlanReportRow['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  return {
    form: identity.form,
    language: identity.language,
    report: {
      file: returned.name,
      sha256: returned.sha256,
      repeated: earlier,
      rows,
      counts: {
        recorded: count('recorded'),
        conflicts: count('conflict'),
        refused: count('refused'),
        warnings: count('warning'),
      },
    },
    changes: earlier
      ? []
      : judged.flatMap(({ change }) =>
          change && (change.status !== null || change.note !== null) ? [change] : [],
        ),
    isFilled,
  };
}

/** What a row says that nobody touched since it was handed out. */
const untouched: ReadonlySet<string> = new Set(['STATUS_AS_ISSUED', 'STATUS_EMPTY', 'NOTE_EMPTY']);

interface JudgedRow {
  readonly rows: readonly PlanReportRow[];
  readonly change: ActionChange | null;
}

function judgeRow(
  given: ReadPlanTogether,
  handedOut: PlanFormRow,
  table: FoundTable | null,
  actions: readonly Action[],
): JudgedRow {
  const { reference } = handedOut;
  const found = table?.rows.filter((row) => row.reference === reference) ?? [];
  if (!table || found.length === 0)
    return { change: null, rows: [reportRow('row', 'warning', 'ROW_MISSING', { action: reference })] };
  const action = actions.find(({ id }) => id === handedOut.id);
  const cell = found[0]?.cells.reference.address ?? '';
  if (!action) {
    const said = reportRow('row', 'ignored', 'ACTION_UNKNOWN', { cell, action: reference });
    return { change: null, rows: [said] };
  }
  const { today, conflicts, read, sha256 } = given;
  const isOwn = movedByPartner(given, action);
  const fixedChanged = handedOut.state !== sha256(actionState(action));
  const before = isOwn ? action.standing.status : read.written ? handedOut.status : null;
  const movedHere =
    !isOwn && (before === null ? action.record.moves.length > 0 : before !== action.standing.status);
  const judged = judgeAction({
    action,
    before,
    conflicts,
    today,
    changedHere: fixedChanged || movedHere,
    language: read.identity.language,
    typed: {
      status: readTyped(found, 'status', table.sheet),
      date: readTyped(found, 'date', table.sheet),
      note: readTyped(found, 'note', table.sheet),
    },
  });
  return {
    change: judged.change,
    rows: [
      ...(found.length > 1
        ? found.map((each) =>
            reportRow('row', 'warning', 'ROW_REPEATED', {
              cell: each.cells.reference.address,
              action: reference,
            }),
          )
        : []),
      ...(fixedChanged ? [reportRow('fixed', 'warning', 'CHANGED_HERE', { cell, action: reference })] : []),
      ...found.flatMap((each) => alteredRows(each, handedOut)),
      ...judged.rows,
      ...found.flatMap(({ beside }) =>
        beside.map(({ address, cell: more }) =>
          reportRow('row', 'ignored', 'BESIDE', { cell: address, action: reference, value: cellText(more) }),
        ),
      ),
    ],
  };
}

/** Fixed text is compared and never taken over. */
function alteredRows({ cells }: FoundAction, { reference, texts }: PlanFormRow): PlanReportRow[] {
  return fixedColumns.flatMap((column, index) => {
    const { address, cell } = cells[column];
    // Other programs turn a date into its number when it is copied.
    const date = column === 'due' ? readDate(savedValue(cell)).value : null;
    const value = date ?? cellText(cell);
    const recorded = texts[index] ?? '';
    if (comparable(value) === comparable(recorded)) return [];
    return [
      reportRow('fixed', 'warning', 'TEXT_ALTERED', { cell: address, action: reference, value, recorded }),
    ];
  });
}

/** Whether the action stands as the partner's own earlier return of this very workbook left it. */
function movedByPartner({ file, read }: ReadPlanTogether, { id, record }: Action): boolean {
  const last = record.moves.at(-1);
  return (
    last !== undefined &&
    file.planForms.returned.some(
      ({ at, fact }) => at === last.at && fact.form === read.identity.form && fact.actions.includes(id),
    )
  );
}
