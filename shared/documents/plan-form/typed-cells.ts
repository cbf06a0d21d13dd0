import { cellText, type ReadSheet } from '../../ground/sheet/sheet.ts';
import { typedText } from '../../ground/sheet/typed-text.ts';
import { mergeOver } from '../form/merged-ranges.ts';
import type { FoundAction, FoundCell } from './find-plan-rows.ts';
import { type PlanReportRow, reportRow } from './plan-form-messages.ts';
import type { TypedColumn } from './plan-form-model.ts';

/** What a person typed for one thing of an action, and what there is to say about it already. */
export interface Typed {
  readonly cell: FoundCell | null;
  /** Null where nothing stands there, or nothing that can be believed. */
  readonly text: string | null;
  /** Something stands there and was left out; `said` tells why. */
  readonly isRefused: boolean;
  readonly said: readonly PlanReportRow[];
}

/** Reads one column of an action; where its row stands there twice with different values, neither is believed. */
export function readTyped(found: readonly FoundAction[], column: TypedColumn, sheet: ReadSheet): Typed {
  const readings = found.map((action) => readCell(action, column, sheet));
  const filled = readings.filter(({ text }) => text !== null);
  const [first] = filled;
  const said = readings.flatMap((reading) => reading.said);
  if (new Set(filled.map(({ text }) => text?.trim())).size < 2) {
    const chosen = first ?? readings[0];
    return {
      cell: chosen?.cell ?? null,
      text: first?.text ?? null,
      isRefused: !first && readings.some(({ isRefused }) => isRefused),
      said,
    };
  }
  const value = filled.map(({ cell, text }) => `${cell?.address} “${text}”`).join(', ');
  const action = found[0]?.reference ?? null;
  return {
    cell: first?.cell ?? null,
    text: null,
    isRefused: true,
    said: [
      ...said,
      ...filled.map(({ cell }) =>
        reportRow(fieldOf(column), 'refused', 'TWO_VALUES', { cell: cell?.address ?? '', action, value }),
      ),
    ],
  };
}

/** The date stands beside the status, and is reported with it. */
export const fieldOf = (column: TypedColumn) => (column === 'note' ? 'note' : 'status');

function readCell({ reference: action, cells }: FoundAction, column: TypedColumn, sheet: ReadSheet): Typed {
  const cell = cells[column];
  const field = fieldOf(column);
  const where = { cell: cell.address, action };
  const typed = typedText(cell.cell);
  switch (typed.kind) {
    case 'empty': {
      const merge = mergeOver(sheet.merged ?? [], cell.row, cell.column);
      const isAway = merge !== null && merge.rows > 1 && merge.top !== cell.row;
      const said = isAway ? [reportRow('row', 'warning', 'MERGED', { ...where, value: merge.range })] : [];
      return { cell, text: null, isRefused: false, said };
    }
    case 'error': {
      const said = [reportRow(field, 'refused', 'CELL_ERROR', { ...where, value: cellText(cell.cell) })];
      return { cell, text: null, isRefused: true, said };
    }
    case 'formula-without-value': {
      const value = typed.formula;
      const said = [reportRow(field, 'refused', 'FORMULA_WITHOUT_VALUE', { ...where, value })];
      return { cell, text: null, isRefused: true, said };
    }
    case 'text': {
      const { text, formula } = typed;
      const said =
        formula === null
          ? []
          : [reportRow(field, 'warning', 'FORMULA_VALUE_USED', { ...where, value: formula })];
      return { cell, text, isRefused: false, said };
    }
  }
}
