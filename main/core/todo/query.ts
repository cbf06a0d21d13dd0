import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { DueState } from '../../../shared/rules/deadline/due.ts';
import { selectTodo, type TodoFilter, type TodoSelection } from '../../../shared/rules/todo/select-todo.ts';
import type { Journal } from '../journal.ts';
import { findChosen } from '../people/find-assignee.ts';

type Unfound = 'PARTNER_NOT_FOUND' | 'PERSON_NOT_FOUND' | 'PERSON_AMBIGUOUS' | 'PERSON_NOT_CHOSEN';

/** The filter as requests give it: a partner by reference or id, and the day. */
export interface TodoQuery extends TodoFilter {
  readonly asOf?: string | undefined;
}

/** What is to do in the open register; read from rows in memory, whatever its size. */
export function queryTodo(
  journal: Journal,
  query: TodoQuery,
  states: readonly DueState[],
): Result<TodoSelection & { readonly asOf: string }, Unfound> {
  const partner = query.partner === undefined ? undefined : journal.rows.partnerOf(query.partner);
  if (partner === null) return refuse('PARTNER_NOT_FOUND', { reference: query.partner ?? '' });
  const assignee = query.assignedTo === undefined ? ok(undefined) : findChosen(journal, query.assignedTo);
  if (!assignee.ok) return assignee;
  const assignedTo = assignee.value?.id;
  const asOf = query.asOf ?? journal.clock.today();
  return ok({ ...selectTodo(journal.rows.all(), { ...query, partner, assignedTo }, states, asOf), asOf });
}
