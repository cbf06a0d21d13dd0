import {
  cellAddress,
  cellText,
  emptyCell,
  isBlank,
  type ReadCell,
  type ReadSheet,
} from '../../ground/sheet/sheet.ts';
import { mostOften } from '../form/find-rows.ts';
import { comparable } from '../form/fixed-text.ts';
import { formProduct } from '../form/form-model.ts';
import { isHiddenPlanSheet } from './plan-form-identity.ts';
import { type PlanColumn, planColumns } from './plan-form-model.ts';
import { planFormLanguages, planFormTexts } from './text/plan-form-texts.ts';

/** What the hidden first column of a row holds. */
export const keyOf = (reference: string) => `plan ${reference}`;
export const headerKey = 'plan header';
/** Where the table begins in the sheet as it is handed out: the first column is hidden. */
export const firstColumn = 2;

export interface FoundCell {
  /** Address such as "H7". */
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly cell: ReadCell;
}

/** The row of one action, wherever it stands now. */
export interface FoundAction {
  readonly reference: string;
  readonly row: number;
  readonly cells: Readonly<Record<PlanColumn, FoundCell>>;
  /** What else stands in the row. */
  readonly beside: readonly FoundCell[];
}

export interface FoundTable {
  readonly sheet: ReadSheet;
  readonly rows: readonly FoundAction[];
  /** Rows below the titles that are no action of ours, with what stands in them. */
  readonly added: readonly { readonly address: string; readonly text: string }[];
  readonly columnsMoved: boolean;
  /** Columns whose titles were not found. */
  readonly untitled: readonly PlanColumn[];
}

/** The table of the plan among all sheets of a workbook: the sheet in which most of the references stand. */
export function findTable(sheets: readonly ReadSheet[], references: readonly string[]): FoundTable | null {
  const known = new Map(references.map((reference) => [comparable(reference), reference]));
  const counted = sheets
    .filter((sheet) => !isHiddenPlanSheet(sheet))
    .map((sheet) => ({ sheet, places: findPlaces(sheet, known) }))
    .filter(({ places }) => places.length > 0);
  const best = counted.reduce<(typeof counted)[number] | null>(
    (most, next) => (most && most.places.length >= next.places.length ? most : next),
    null,
  );
  return best && readTable(best.sheet, best.places);
}

interface Place {
  readonly reference: string;
  /** Both from one; the column is null where only the hidden key was found. */
  readonly row: number;
  readonly column: number | null;
}

/** The reference in plain sight goes before the hidden key: a key stays behind where only what is seen was sorted. */
function findPlaces({ rows }: ReadSheet, known: ReadonlyMap<string, string>): Place[] {
  return rows.flatMap((cells, index): Place[] => {
    const texts = cells.map((cell) => comparable(cellText(cell)));
    const column = texts.findIndex((text) => known.has(text));
    if (column >= 0)
      return [{ reference: known.get(texts[column] ?? '') ?? '', row: index + 1, column: column + 1 }];
    const key = texts.find((text) => text.startsWith(keyOf('')) && known.has(text.slice(keyOf('').length)));
    const reference = key && known.get(key.slice(keyOf('').length));
    return reference ? [{ reference, row: index + 1, column: null }] : [];
  });
}

function readTable(sheet: ReadSheet, places: readonly Place[]): FoundTable {
  const header = findHeader(sheet, places[0]?.row ?? 1);
  const shift = (mostOften(places.map(({ column }) => column)) ?? firstColumn) - firstColumn;
  const at = new Map(
    planColumns.map((column, index) => [column, header.columns.get(column) ?? index + firstColumn + shift]),
  );
  const used = new Set(at.values());
  const cellIn = (row: number, column: number): FoundCell => ({
    address: cellAddress(row, column),
    row,
    column,
    cell: sheet.rows[row - 1]?.[column - 1] ?? emptyCell,
  });
  const isOurs = (cell: ReadCell) => cellText(cell).startsWith(keyOf(''));
  const rows = places.map(({ reference, row }) => ({
    reference,
    row,
    cells: Object.fromEntries(
      [...at].map(([column, number]) => [column, cellIn(row, number)]),
    ) as unknown as Record<PlanColumn, FoundCell>,
    beside: (sheet.rows[row - 1] ?? []).flatMap((cell, index) =>
      isBlank(cell) || used.has(index + 1) || isOurs(cell) ? [] : [cellIn(row, index + 1)],
    ),
  }));
  const ours = new Set(places.map(({ row }) => row));
  const added = sheet.rows.flatMap((cells, index) => {
    const row = index + 1;
    const filled = cells.filter((cell) => !isBlank(cell) && !isOurs(cell));
    const text = filled.map((cell) => cellText(cell).trim()).join(' · ');
    if (row <= header.row || ours.has(row) || filled.length === 0 || isIdentityLine(text)) return [];
    return [{ address: cellAddress(row, cells.findIndex((cell) => filled.includes(cell)) + 1), text }];
  });
  const columnsMoved = planColumns.some((column, index) => at.get(column) !== index + firstColumn);
  return {
    sheet,
    rows,
    added,
    columnsMoved,
    untitled: planColumns.filter((column) => !header.columns.has(column)),
  };
}

const isIdentityLine = (text: string) => text.includes(formProduct) && text.includes('SHA-256');

/** The row of titles, in whatever language of ours, above the first action; its row is 0 where none is found. */
function findHeader({ rows }: ReadSheet, before: number) {
  let best: { readonly row: number; readonly columns: ReadonlyMap<PlanColumn, number> } = {
    row: 0,
    columns: new Map(),
  };
  for (const language of planFormLanguages) {
    const titles = planFormTexts[language].columns;
    rows.slice(0, Math.max(before, 40)).forEach((cells, index) => {
      const texts = cells.map((cell) => comparable(cellText(cell)));
      const columns = new Map(
        planColumns.flatMap((column) => {
          const place = texts.indexOf(comparable(titles[column]));
          return place < 0 ? [] : [[column, place + 1] as const];
        }),
      );
      if (columns.size > best.columns.size && columns.size > 2) best = { row: index + 1, columns };
    });
  }
  if (best.row > 0) return best;
  const key = rows.findIndex((cells) => cells.some((cell) => cellText(cell) === headerKey));
  return { row: key < 0 ? before - 1 : key + 1, columns: best.columns };
}
