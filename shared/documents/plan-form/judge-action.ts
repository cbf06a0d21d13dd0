import { findCaseDetail } from '../../ground/guard/find-case-detail.ts';
import { savedValue } from '../../ground/sheet/sheet.ts';
import { tidyLines } from '../../ground/words/tidy-text.ts';
import { readDate } from '../../rules/partner/import/read-date.ts';
import { type Action, isOpenAction } from '../../rules/plan/plan-state.ts';
import { isPartnerStatus } from './action-state.ts';
import { type PlanReportRow, reportRow } from './plan-form-messages.ts';
import type { PartnerStatus } from './plan-form-model.ts';
import { readStatus } from './status-words.ts';
import type { Typed } from './typed-cells.ts';

/** The longest progress note, in characters. */
const longestNote = 4000;

/** What a returned workbook would change of one action. */
export interface ActionChange {
  readonly id: string;
  readonly status: { readonly status: PartnerStatus; readonly on: string } | null;
  readonly note: { readonly on: string; readonly text: string } | null;
}

export interface ActionCase {
  readonly action: Action;
  readonly typed: { readonly status: Typed; readonly date: Typed; readonly note: Typed };
  /** The status that the partner was shown or gave last; null where it can't be told any more. */
  readonly before: string | null;
  /** Whether the office changed the action since the workbook was handed out. */
  readonly changedHere: boolean;
  readonly conflicts: 'keep' | 'replace';
  readonly language: string;
  readonly today: string;
}

export interface JudgedAction {
  readonly rows: readonly PlanReportRow[];
  readonly change: ActionChange;
}

/** Holds what a partner typed for one action against the plan. A date belongs to both status and progress. */
export function judgeAction(given: ActionCase): JudgedAction {
  const { action, typed, today } = given;
  const date = judgeDate(given);
  const status = judgeStatus(given, date.isRefused);
  const note = judgeNote(given);
  const on = date.on ?? today;
  const changes = status.status !== null || note.text !== null;
  const where = { cell: typed.date.cell?.address ?? '', action: action.reference };
  const used =
    date.on !== null
      ? [
          changes
            ? reportRow('status', 'recorded', 'DATE_USED', { ...where, value: date.on })
            : reportRow('status', 'ignored', 'DATE_ALONE', { ...where, value: date.on }),
        ]
      : changes && typed.date.text === null && !typed.date.isRefused
        ? [reportRow('status', 'ignored', 'DATE_EMPTY', { ...where, value: '' })]
        : [];
  return {
    rows: [
      ...typed.status.said,
      ...status.rows,
      ...typed.date.said,
      ...date.rows,
      ...used,
      ...typed.note.said,
      ...note.rows,
    ],
    change: {
      id: action.id,
      status: status.status === null ? null : { status: status.status, on },
      note: note.text === null ? null : { on, text: note.text },
    },
  };
}

function judgeDate({ action, typed: { date }, today }: ActionCase) {
  const refuse = (
    code: 'NOT_A_DATE' | 'DATE_IN_FUTURE' | 'DATE_TOO_EARLY',
    value: string,
    recorded = '',
  ) => ({
    on: null,
    isRefused: true,
    rows: [
      reportRow('status', 'refused', code, {
        cell: date.cell?.address ?? '',
        action: action.reference,
        value,
        recorded: recorded || null,
      }),
    ],
  });
  if (date.cell === null || date.text === null) return { on: null, isRefused: date.isRefused, rows: [] };
  const on = readDate(savedValue(date.cell.cell)).value;
  if (on === null) return refuse('NOT_A_DATE', date.text);
  if (on > today) return refuse('DATE_IN_FUTURE', on);
  const { on: added } = action.record.added.fact;
  if (on < added) return refuse('DATE_TOO_EARLY', on, added);
  return { on, isRefused: false, rows: [] };
}

interface JudgedStatus {
  readonly status: PartnerStatus | null;
  readonly rows: readonly PlanReportRow[];
}

function judgeStatus(
  { action, typed: { status: typed }, before, changedHere, conflicts }: ActionCase,
  dateRefused: boolean,
): JudgedStatus {
  const { status: current } = action.standing;
  const value = typed.text?.trim() ?? '';
  const say = (
    outcome: PlanReportRow['outcome'],
    code: Parameters<typeof reportRow>[2],
    status: PartnerStatus | null = null,
  ): JudgedStatus => ({
    status,
    rows: [
      reportRow('status', outcome, code, {
        cell: typed.cell?.address ?? '',
        action: action.reference,
        value,
        recorded: current,
      }),
    ],
  });
  if (typed.text === null)
    return typed.isRefused ? { status: null, rows: [] } : say('ignored', 'STATUS_EMPTY');
  const read = readStatus(typed.text);
  if (read === null) return say('refused', 'NOT_A_STATUS');
  if (read === current) return say('same', read === before ? 'STATUS_AS_ISSUED' : 'STATUS_SAME');
  if (read === before) return say('same', 'STATUS_AS_ISSUED');
  if (!isPartnerStatus(read)) return say('refused', 'OFFICE_STATUS');
  if (current === 'verified' && read === 'done-by-partner') return say('same', 'STATUS_SAME');
  if (!isOpenAction(action)) return say('refused', 'CLOSED_HERE');
  if (dateRefused) return say('refused', 'STATUS_WITHOUT_DATE');
  if (changedHere && conflicts === 'keep') return say('conflict', 'KEPT_AS_RECORDED');
  if (changedHere) return say('recorded', 'REPLACES_RECORDED', read);
  return say('recorded', read === 'done-by-partner' ? 'DONE_NOT_VERIFIED' : 'STATUS_RECORDED', read);
}

function judgeNote({ action, typed: { note }, language }: ActionCase) {
  const text = tidyLines(note.text ?? '');
  const where = { cell: note.cell?.address ?? '', action: action.reference };
  const left = (outcome: PlanReportRow['outcome'], code: Parameters<typeof reportRow>[2]) => ({
    text: null,
    rows: [reportRow('note', outcome, code, { ...where, value: text })],
  });
  if (text === '') return note.isRefused ? { text: null, rows: [] } : left('ignored', 'NOTE_EMPTY');
  if (text.length > longestNote) return left('refused', 'NOTE_TOO_LONG');
  if (action.record.notes.some(({ fact }) => fact.text.trim() === text)) return left('same', 'NOTE_KNOWN');
  if (!isOpenAction(action)) return left('ignored', 'NOTE_CLOSED');
  const warned = findCaseDetail(text, language).map(({ words }) =>
    reportRow('note', 'warning', 'CASE_DETAIL', { ...where, value: words }),
  );
  return {
    text,
    rows: [...warned, reportRow('note', 'recorded', 'NOTE_RECORDED', { ...where, value: text })],
  };
}
