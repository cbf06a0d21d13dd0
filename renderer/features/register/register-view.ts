import { useCallback } from 'react';
import { useKept } from '../../components/session/use-kept.ts';
import type { ColumnId } from './columns.ts';

/** Filters that hold a list of values; a row passes when it has one of them. */
export const facetIds = [
  'country',
  'type',
  'stage',
  'rating',
  'state',
  'restsOn',
  'agreements',
  'diligence',
  'scope',
  'attention',
  'assigned',
  'office',
] as const;
export type FacetId = (typeof facetIds)[number];

export interface RegisterView {
  readonly query: string;
  readonly facets: Readonly<Record<FacetId, readonly string[]>>;
  /** Archived partners are off the list unless asked for. */
  readonly archived: boolean;
  /** Null: by name, or by how well the search fits. */
  readonly sort: { readonly column: ColumnId; readonly descending: boolean } | null;
}

export const plainView: RegisterView = {
  query: '',
  facets: {
    country: [],
    type: [],
    stage: [],
    rating: [],
    state: [],
    restsOn: [],
    agreements: [],
    diligence: [],
    scope: [],
    attention: [],
    assigned: [],
    office: [],
  },
  archived: false,
  sort: null,
};

export function isFiltered(view: RegisterView): boolean {
  return view.query.trim() !== '' || view.archived || facetIds.some((id) => view.facets[id].length > 0);
}

interface Kept {
  readonly view: RegisterView;
  /** Partner that was opened last, to come back to. */
  readonly at: string | null;
}

const key = ['partner', 'register-view'];

/** Search, filters and place in the list: kept while the workspace is open, forgotten when it is locked. */
export function useRegisterView(): {
  readonly view: RegisterView;
  readonly change: (change: Partial<RegisterView>) => void;
  readonly lastOpened: string | null;
  readonly setLastOpened: (partner: string) => void;
} {
  const [kept, keep] = useKept<Kept>(key, { view: plainView, at: null });
  return {
    view: kept.view,
    change: useCallback(
      (change) => keep((before) => ({ ...before, view: { ...before.view, ...change } })),
      [keep],
    ),
    lastOpened: kept.at,
    setLastOpened: useCallback((at) => keep((before) => ({ ...before, at })), [keep]),
  };
}
