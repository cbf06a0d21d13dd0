import { ok } from '../../../shared/ground/result.ts';
import type { DueState } from '../../../shared/rules/deadline/due.ts';
import { dueStates } from '../../../shared/rules/deadline/due-kinds.ts';
import { todoRow } from '../../../shared/rules/todo/select-todo.ts';
import { inWorkspace, os } from '../implement.ts';
import { queryTodo } from './query.ts';

/** What lies more than a month ahead is asked for by name. */
const usual: readonly DueState[] = dueStates.filter((state) => state !== 'later');

export const list = os.todo.list.handler(({ input, context }) =>
  inWorkspace(context.session, (journal) => {
    const selection = queryTodo(journal, input, input.states ?? usual);
    if (!selection.ok) return selection;
    const { asOf, found, counts, people, countries } = selection.value;
    return ok({
      rows: found.slice(0, input.limit).map((each) => todoRow(each, asOf)),
      total: found.length,
      asOf,
      counts,
      people: [...people],
      countries: [...countries],
    });
  }),
);
