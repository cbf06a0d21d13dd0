/** What the register can show of a partner. */
export const columnIds = [
  'partner',
  'reference',
  'country',
  'type',
  'stage',
  'rating',
  'restsOn',
  'gaps',
  'next',
  'vendorNumbers',
  'determinedOn',
  'validUntil',
  'label',
] as const;
export type ColumnId = (typeof columnIds)[number];

export const defaultColumns: readonly ColumnId[] = [
  'partner',
  'country',
  'type',
  'stage',
  'rating',
  'restsOn',
  'gaps',
  'next',
];

/** Pixels that a column needs at least; the partner's takes what is left. */
export const columnWidths: Readonly<Record<ColumnId, number>> = {
  partner: 185,
  reference: 118,
  country: 92,
  type: 98,
  stage: 134,
  rating: 246,
  restsOn: 114,
  gaps: 111,
  next: 160,
  vendorNumbers: 130,
  determinedOn: 104,
  validUntil: 104,
  label: 210,
};

/** What stays longest when the window is narrow. */
const importance: readonly ColumnId[] = [
  'partner',
  'rating',
  'next',
  'stage',
  'gaps',
  'country',
  'restsOn',
  'type',
  'validUntil',
  'determinedOn',
  'reference',
  'vendorNumbers',
  'label',
];

export interface FittedColumns {
  /** Columns of their own, in the order chosen. */
  readonly shown: readonly ColumnId[];
  /** Columns whose content moves into a second line under the partner. */
  readonly folded: readonly ColumnId[];
}

/**
 * Fits the chosen columns into a width in pixels, so that nothing scrolls sideways: what doesn't fit is
 * folded under the partner, the least important first.
 */
export function fitColumns(chosen: readonly ColumnId[], width: number): FittedColumns {
  const wanted = importance.filter((id) => id === 'partner' || chosen.includes(id));
  const kept = new Set<ColumnId>();
  let used = 0;
  for (const id of wanted) {
    used += columnWidths[id];
    if (id !== 'partner' && used > width) break;
    kept.add(id);
  }
  const inOrder = columnIds.filter((id) => wanted.includes(id));
  return { shown: inOrder.filter((id) => kept.has(id)), folded: inOrder.filter((id) => !kept.has(id)) };
}

/** Columns from what was kept before, perhaps by another version; the defaults when it can't be read. */
export function readColumns(kept: unknown): readonly ColumnId[] {
  if (!Array.isArray(kept)) return defaultColumns;
  const known = columnIds.filter((id) => id === 'partner' || kept.includes(id));
  return known.length > 1 ? known : defaultColumns;
}
