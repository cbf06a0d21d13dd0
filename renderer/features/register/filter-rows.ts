import { search } from '../../../shared/rules/partner/search/search.ts';
import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';
import { officeLabel } from '../../../shared/rules/standing/registered-by.ts';
import { restsOnDay, resultKinds, resultStateOf } from '../../../shared/rules/standing/result-state.ts';
import type { ColumnId } from './columns.ts';
import { type FacetId, facetIds, type RegisterView } from './register-view.ts';
import {
  agreementGroups,
  agreementGroupsOf,
  attentionOf,
  diligenceGroupsOf,
  ratingGroup,
  ratingGroups,
} from './row-facts.ts';

/** The values of a row that a filter looks at. */
export function facetValues(row: PartnerRow, facet: FacetId, today: string): readonly string[] {
  switch (facet) {
    case 'country':
      return [row.country ?? ''];
    case 'type':
      return [row.type ?? ''];
    case 'stage':
      return [row.stage ?? ''];
    case 'rating':
      return [ratingGroup(row, today)];
    case 'state':
      return [resultStateOf(row, today).kind];
    case 'restsOn':
      return [restsOnDay(row, today)];
    case 'agreements':
      return agreementGroupsOf(row, today);
    case 'diligence':
      return diligenceGroupsOf(row);
    case 'scope':
      return [row.inScope ? 'in' : 'out'];
    case 'attention':
      return attentionOf(row, today);
    case 'office':
      return [officeLabel(row.registeredBy)];
    case 'assigned':
      return row.assigned.length === 0 ? [''] : row.assigned.map(({ person }) => person);
  }
}

/** Rows that pass the filters, apart from one that is left out to count what it could hold. */
export function passingRows(
  rows: readonly PartnerRow[],
  view: RegisterView,
  today: string,
  except?: FacetId,
): readonly PartnerRow[] {
  const active = facetIds.filter((id) => id !== except && view.facets[id].length > 0);
  return rows.filter(
    (row) =>
      (view.archived || !row.archived) &&
      active.every((id) => facetValues(row, id, today).some((value) => view.facets[id].includes(value))),
  );
}

/** How many rows each value of a filter would show, with the other filters as they are. */
export function facetCounts(
  rows: readonly PartnerRow[],
  view: RegisterView,
  facet: FacetId,
  today: string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of passingRows(rows, view, today, facet)) {
    for (const value of facetValues(row, facet, today)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/**
 * Rows as the register shows them. `rows` come sorted by name; a search puts the best fit first, and a
 * sort that the person chose comes before both.
 */
export function shownRows(
  rows: readonly PartnerRow[],
  view: RegisterView,
  today: string,
  names: (row: PartnerRow, column: ColumnId) => string,
  collator: Intl.Collator,
): readonly PartnerRow[] {
  const found = search(passingRows(rows, view, today), view.query);
  const { sort } = view;
  if (!sort) return found;
  const keyed = found.map((row) => ({ row, key: sortKey(row, sort.column, today, names) }));
  const direction = sort.descending ? -1 : 1;
  keyed.sort((a, b) => {
    // What is not recorded stays at the end in either direction.
    if (a.key === '' || b.key === '') return a.key === b.key ? 0 : a.key === '' ? 1 : -1;
    return direction * collator.compare(a.key, b.key);
  });
  return keyed.map(({ row }) => row);
}

const stageOrder = ['self-assessment', 'review', 'decision', 'monitoring', 'final-determination'];

/** A place in an order as text that sorts as the number does. */
const place = (index: number): string => String(index).padStart(3, '0');

function sortKey(
  row: PartnerRow,
  column: ColumnId,
  today: string,
  names: (row: PartnerRow, column: ColumnId) => string,
): string {
  switch (column) {
    case 'stage':
      return row.stage ? place(stageOrder.indexOf(row.stage)) : '';
    case 'rating':
      return place(ratingGroups.indexOf(ratingGroup(row, today)));
    case 'gaps':
      return row.rating === null || ratingGroup(row, today) === 'expired'
        ? ''
        : `${row.gaps.length} ${row.gaps.join(' ')}`;
    case 'next':
      return row.next?.on ?? '';
    case 'agreements': {
      const [worst = 'none'] = agreementGroupsOf(row, today);
      return worst === 'none' ? '' : place(agreementGroups.indexOf(worst));
    }
    case 'determinedOn':
      return row.determinedOn ?? '';
    case 'validUntil':
      return row.validUntil ?? '';
    case 'state':
      return place(resultKinds.indexOf(resultStateOf(row, today).kind));
    case 'consequence':
      return row.consequence?.on ?? '';
    default:
      return names(row, column);
  }
}
