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
  partner: 185,
  reference: 118,
  country: 92,
  type: 98,
  stage: 131,
  rating: 250,
  state: 190,
  consequence: 170,
  restsOn: 112,
  gaps: 124,
  next: 148,
  agreements: 98,
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

/** Fits the chosen columns into a width in pixels; what doesn't fit is told under the partner. */
export function fitColumns(chosen: readonly ColumnId[], width: number): FittedColumns<ColumnId> {
  return fitInto({ order: columnIds, importance, widths: columnWidths }, chosen, width);
}

/** Columns from what was kept before, perhaps by another version; the defaults when it can't be read. */
export function readColumns(kept: unknown): readonly ColumnId[] {
  if (!Array.isArray(kept)) return defaultColumns;
  const known = columnIds.filter((id) => id === 'partner' || kept.includes(id));
  return known.length > 1 ? known : defaultColumns;
}
