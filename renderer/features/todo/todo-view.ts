import { useCallback } from 'react';
import type { DueKind } from '../../../shared/rules/deadline/due.ts';
import { useKept } from '../../components/session/use-kept.ts';

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
};
export const plainView: TodoView = { filter: plainFilter, laterShown: false, at: null };

export function isFiltered({ person, assigned, country, partner, kinds }: TodoFilter): boolean {
  return person !== null || assigned !== null || country !== null || partner !== null || kinds.length > 0;
}

/** The filter as part of a request: what lets all through is left out. */
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

/** Filter, fold and place in the list. */
export function useTodoView(): {
  readonly view: TodoView;
  readonly change: (change: Partial<TodoView>) => void;
} {
  const [view, keep] = useKept<TodoView>(key, plainView);
  const change = useCallback((part: Partial<TodoView>) => keep((before) => ({ ...before, ...part })), [keep]);
  return { view, change };
}
