export interface FittedColumns<Id extends string> {
  /** Columns of their own, in their order. */
  readonly shown: readonly Id[];
  /** Columns whose content moves into a second line under the first column. */
  readonly folded: readonly Id[];
}

interface ColumnRules<Id extends string> {
  readonly order: readonly Id[];
  /** What stays longest when the window is narrow; the first stays always. */
  readonly importance: readonly Id[];
  /** Pixels that a column needs at least. */
  readonly widths: Readonly<Record<Id, number>>;
}

/**
 * Fits the chosen columns into a width in pixels, so that nothing scrolls sideways: what doesn't fit is folded, the
 * least important first.
 */
export function fitColumns<Id extends string>(
  { order, importance, widths }: ColumnRules<Id>,
  chosen: readonly Id[],
  width: number,
): FittedColumns<Id> {
  const wanted = importance.filter((id, index) => index === 0 || chosen.includes(id));
  const kept = new Set<Id>();
  let used = 0;
  for (const id of wanted) {
    used += widths[id];
    if (kept.size > 0 && used > width) break;
    kept.add(id);
  }
  const inOrder = order.filter((id) => wanted.includes(id));
  return { shown: inOrder.filter((id) => kept.has(id)), folded: inOrder.filter((id) => !kept.has(id)) };
}
