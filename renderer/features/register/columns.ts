import { type FittedColumns, fitColumns as fitInto } from '../../components/grid/fit-columns.ts';

/** What the register can show of a partner. */
export const columnIds = [
  'partner',
  'reference',
  'country',
  'type',
  'stage',
  'rating',
  'state',
  'consequence',
  'restsOn',
  'gaps',
  'next',
  'agreements',
  'diligence',
  'vendorNumbers',
  'determinedOn',
  'validUntil',
  'label',
  'assigned',
] as const;
export type ColumnId = (typeof columnIds)[number];

export const defaultColumns: readonly ColumnId[] = [
  'partner',
  'country',
  'stage',
  'rating',
  'restsOn',
  'gaps',
  'next',
  'agreements',
];

/** Pixels that a column needs at least; the partner's takes what is left. */
export const columnWidths: Readonly<Record<ColumnId, number>> = {
  partner: 220,
  reference: 118,
  country: 110,
  type: 98,
  stage: 112,
  rating: 190,
  state: 170,
  consequence: 150,
  restsOn: 100,
  gaps: 148,
  next: 150,
  agreements: 104,
  diligence: 130,
  vendorNumbers: 130,
  determinedOn: 104,
  validUntil: 104,
  label: 210,
  assigned: 150,
};

/** What stays longest when the window is narrow. */
const importance: readonly ColumnId[] = [
  'partner',
  'rating',
  'next',
  'stage',
  'agreements',
  'gaps',
  'country',
  'restsOn',
  'type',
  'diligence',
  'state',
  'consequence',
  'validUntil',
  'determinedOn',
  'reference',
  'vendorNumbers',
  'label',
  'assigned',
];

/** Columns as the list draws them. */
export interface RegisterColumns extends FittedColumns<ColumnId> {
  /** Whether something found no place for want of width, so that the line under the name needs more room. */
  readonly isTall: boolean;
}

/**
 * Fits the chosen columns into a width in pixels. What doesn't fit is told under the partner's name, and so are
 * `sparse` columns, which would hold their width free for nothing, and the reference, by which two partners of one
 * name are told apart.
 */
export function fitColumns(
  chosen: readonly ColumnId[],
  width: number,
  sparse: readonly ColumnId[] = [],
): RegisterColumns {
  const wanted = chosen.filter((id) => !sparse.includes(id));
  const { shown, folded } = fitInto({ order: columnIds, importance, widths: columnWidths }, wanted, width);
  const reference: readonly ColumnId[] = shown.includes('reference') ? [] : ['reference'];
  const under = folded.filter((id) => id !== 'reference');
  const told = columnIds.filter((id) => sparse.includes(id) && chosen.includes(id) && id !== 'reference');
  return { shown, folded: [...reference, ...under, ...told], isTall: under.length > 0 };
}

/** Of how many rows a column has to tell something to keep a place of its own: one in four. */
const ENOUGH = 4;

/**
 * Columns of which most rows have nothing to tell. A person who chose columns has them as chosen; a column by which the
 * list is sorted stays.
 */
export function sparseColumns<Row>(
  chosen: readonly ColumnId[],
  rows: readonly Row[],
  words: (row: Row, column: ColumnId) => string,
  sorted: ColumnId | null,
): readonly ColumnId[] {
  if (chosen.length !== defaultColumns.length || !chosen.every((id) => defaultColumns.includes(id)))
    return [];
  return chosen.filter((id) => {
    if (id === 'partner' || id === 'rating' || id === sorted) return false;
    const telling = rows.reduce((sum, row) => (words(row, id) === '' ? sum : sum + 1), 0);
    return telling * ENOUGH < rows.length;
  });
}

/** Columns from what was kept before, perhaps by another version; the defaults when it can't be read. */
export function readColumns(kept: unknown): readonly ColumnId[] {
  if (!Array.isArray(kept)) return defaultColumns;
  const known = columnIds.filter((id) => id === 'partner' || kept.includes(id));
  return known.length > 1 ? known : defaultColumns;
}
