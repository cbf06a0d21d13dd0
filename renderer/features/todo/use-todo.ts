import { useMemo } from 'react';
import type { DueState, TodoRow } from '../../../shared/rules/deadline/due.ts';
import { client } from '../../client/client.ts';
import { keys, type Refusal } from '../../components/session/requests.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { useToday } from '../../components/session/use-status.ts';
import { useLanguage } from '../../text/text.ts';
import { filterInput, plainFilter, type TodoFilter } from './todo-view.ts';

/** As many as the request gives at once. */
const LIMIT = 100_000;
const noRows: readonly TodoRow[] = [];

/** How much is due by state, of what a filter lets through; null until it is known. */
export function useTodoCounts(filter: TodoFilter = plainFilter): Readonly<Record<DueState, number>> | null {
  const today = useToday();
  return (
    useRequest([...keys.todo, today, 'counts', filter], () =>
      client.todo.list({ ...filterInput(filter), states: [], limit: 1 }),
    ).value?.counts ?? null
  );
}

/** What today asks of the office and how it stands, in one answer. */
export function useTodayAnswer({ enabled = true } = {}) {
  const today = useToday();
  const { language } = useLanguage();
  return useRequest([...keys.todo, today, 'today', language], () => client.todo.today({ language }), {
    enabled,
  });
}

export interface TodoRows {
  /** Each state in order of date. */
  readonly rows: readonly TodoRow[];
  /** The day for which it is told. */
  readonly asOf: string;
  readonly loading: boolean;
  readonly loadingLater: boolean;
  readonly refusal: Refusal | null;
}

/** Everything that is due, unfiltered: what lies more than a month ahead only when it is asked for. */
export function useTodoRows(later: boolean): TodoRows {
  const today = useToday();
  const near = useRequest([...keys.todo, today, 'near'], () => client.todo.list({ limit: LIMIT }));
  const far = useRequest(
    [...keys.todo, today, 'later'],
    () => client.todo.list({ states: ['later'], limit: LIMIT }),
    { enabled: later },
  );
  const [nearRows, farRows] = [near.value?.rows ?? noRows, later ? (far.value?.rows ?? noRows) : noRows];
  return {
    rows: useMemo(() => [...nearRows, ...farRows], [nearRows, farRows]),
    asOf: near.value?.asOf ?? today,
    loading: near.loading,
    loadingLater: far.loading,
    refusal: near.refusal ?? far.refusal,
  };
}
