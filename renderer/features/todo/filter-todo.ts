import type { DueState, TodoRow } from '../../../shared/rules/deadline/due.ts';
import { dueStates } from '../../../shared/rules/deadline/due-kinds.ts';
import type { TodoFilter } from './todo-view.ts';

/** What can be filtered by. */
export const facetIds = ['state', 'assigned', 'person', 'country', 'partner', 'kind'] as const;
export type FacetId = (typeof facetIds)[number];

/** The value of a row that a filter looks at; null where it has none. */
export function facetValue(row: TodoRow, facet: FacetId): string | null {
  switch (facet) {
    case 'assigned':
      return row.assigned?.person ?? null;
    case 'person':
      return row.person;
    case 'country':
      return row.partner.country;
    case 'partner':
      return row.partner.id;
    case 'kind':
      return row.kind;
    case 'state':
      return row.state;
  }
}

/** The values that a filter holds. */
export function heldValues(filter: TodoFilter, facet: FacetId): readonly string[] {
  if (facet === 'kind') return filter.kinds;
  if (facet === 'state') return filter.states;
  const value = filter[facet];
  return value === null ? [] : [value];
}

/** Rows that pass the filter, apart from one part of it that is left out to count what it could hold. */
export function passingRows(
  rows: readonly TodoRow[],
  filter: TodoFilter,
  except?: FacetId,
): readonly TodoRow[] {
  const active = facetIds
    .filter((facet) => facet !== except)
    .map((facet) => ({ facet, held: heldValues(filter, facet) }))
    .filter(({ held }) => held.length > 0);
  if (active.length === 0) return rows;
  return rows.filter((row) => active.every(({ facet, held }) => held.includes(facetValue(row, facet) ?? '')));
}

/** How many rows each value of a filter would show, with the rest of the filter as it is. */
export function facetCounts(
  rows: readonly TodoRow[],
  filter: TodoFilter,
  facet: FacetId,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of passingRows(rows, filter, facet)) {
    const value = facetValue(row, facet);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** A line of the list: the heading of a group, or something to do. */
export type TodoItem =
  | { readonly kind: 'group'; readonly state: DueState; readonly count: number }
  | { readonly kind: 'row'; readonly row: TodoRow };

/** Groups in the order of the states, each under its heading; a folded "later" shows its heading with `laterCount`. */
export function toItems(
  rows: readonly TodoRow[],
  { laterShown, laterCount }: { readonly laterShown: boolean; readonly laterCount: number },
): readonly TodoItem[] {
  return dueStates.flatMap((state): TodoItem[] => {
    const inState = rows.filter((row) => row.state === state);
    const isFolded = state === 'later' && !laterShown;
    const count = state === 'later' ? Math.max(laterCount, inState.length) : inState.length;
    if (count === 0) return [];
    const shown = isFolded ? [] : inState.map((row): TodoItem => ({ kind: 'row', row }));
    return [{ kind: 'group', state, count }, ...shown];
  });
}

/** Whether the keyboard can stand on a line: on what opens something. */
export function isStop(item: TodoItem | undefined): boolean {
  return item?.kind === 'row' || (item?.kind === 'group' && item.state === 'later');
}

/** The stop that lies `by` stops away, as far as there are any; where one stands when there is none. */
export function nextStop(items: readonly TodoItem[], from: number, by: number): number {
  let at = from;
  let left = Math.abs(by);
  for (
    let index = from + Math.sign(by);
    left > 0 && index >= 0 && index < items.length;
    index += Math.sign(by)
  ) {
    if (!isStop(items[index])) continue;
    at = index;
    left -= 1;
  }
  return at;
}

/** Ids of what is to do among lines of the list, without the headings. */
export function rowIds(items: readonly TodoItem[]): readonly string[] {
  return items.flatMap((item) => (item.kind === 'row' ? [item.row.id] : []));
}
