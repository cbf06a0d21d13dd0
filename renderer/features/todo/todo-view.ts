import { useCallback } from 'react';
import type { DueKind, DueState } from '../../../shared/rules/deadline/due.ts';
import { dueKinds, dueStates } from '../../../shared/rules/deadline/due-kinds.ts';
import { type Addressed, useKept } from '../../components/session/use-kept.ts';

/** What a person asks to see; null and empty let all through. As the requests take it, so that the calendar file agrees. */
export interface TodoFilter {
  /** As recorded. */
  readonly person: string | null;
  /** Id of the person of the office to whom it is assigned. */
  readonly assigned: string | null;
  readonly country: string | null;
  /** Partner id. */
  readonly partner: string | null;
  readonly kinds: readonly DueKind[];
  /** Past, this week, later: as the groups of the list. */
  readonly states: readonly DueState[];
}

export interface TodoView {
  readonly filter: TodoFilter;
  /** What lies more than a month ahead is folded until asked for. */
  readonly laterShown: boolean;
  /** Id of the row that was opened last, to come back to. */
  readonly at: string | null;
}

export const plainFilter: TodoFilter = {
  person: null,
  assigned: null,
  country: null,
  partner: null,
  kinds: [],
  states: [],
};
export const plainView: TodoView = { filter: plainFilter, laterShown: false, at: null };

const single = ['person', 'assigned', 'country', 'partner'] as const;

export function isFiltered({ kinds, states, ...filter }: TodoFilter): boolean {
  return kinds.length > 0 || states.length > 0 || single.some((name) => filter[name] !== null);
}

/** The filter as part of a request: what lets all through is left out, and so are states, which each request names itself. */
export function filterInput({ person, assigned, country, partner, kinds }: TodoFilter): {
  person?: string;
  assignedTo?: string;
  country?: string;
  partner?: string;
  kinds?: DueKind[];
} {
  return {
    ...(person === null ? {} : { person }),
    ...(assigned === null ? {} : { assignedTo: assigned }),
    ...(country === null ? {} : { country }),
    ...(partner === null ? {} : { partner }),
    ...(kinds.length === 0 ? {} : { kinds: [...kinds] }),
  };
}

const key = ['todo-view'];

/** The view as part of an address; the row that was opened last stays out of it. */
export function viewToSearch({ filter, laterShown }: TodoView): URLSearchParams {
  const search = new URLSearchParams();
  for (const name of single) if (filter[name] !== null) search.set(name, filter[name]);
  for (const kind of filter.kinds) search.append('kind', kind);
  for (const state of filter.states) search.append('state', state);
  if (laterShown) search.set('later', 'yes');
  return search;
}

/** The view that an address asks for; null where it asks for none. */
export function viewFromSearch(search: URLSearchParams): TodoView | null {
  const asked = search.getAll('kind');
  const states = search.getAll('state');
  const filter = {
    person: search.get('person'),
    assigned: search.get('assigned'),
    country: search.get('country'),
    partner: search.get('partner'),
    kinds: dueKinds.filter((kind) => asked.includes(kind)),
    states: dueStates.filter((state) => states.includes(state)),
  };
  const laterShown = search.get('later') === 'yes';
  return laterShown || isFiltered(filter) ? { filter, laterShown, at: null } : null;
}

const addressed: Addressed<TodoView> = { read: viewFromSearch, write: viewToSearch };

/** Filter, fold and place in the list. */
export function useTodoView(): {
  readonly view: TodoView;
  readonly change: (change: Partial<TodoView>) => void;
} {
  const [view, keep] = useKept<TodoView>(key, plainView, addressed);
  const change = useCallback((part: Partial<TodoView>) => keep((before) => ({ ...before, ...part })), [keep]);
  return { view, change };
}
