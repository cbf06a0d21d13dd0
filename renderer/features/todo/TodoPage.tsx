import { Button, Loader } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { DueState, TodoRow } from '../../../shared/rules/deadline/due.ts';
import { dueStates } from '../../../shared/rules/deadline/due-kinds.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { LongProgress } from '../../components/job/LongProgress.tsx';
import { EmptyState } from '../../components/page/EmptyState.tsx';
import { PageHeader } from '../../components/page/PageHeader.tsx';
import { useAskedForMine } from '../../components/people/use-asked-for-mine.ts';
import { usePageCommand } from '../../components/session/page-commands.ts';
import { formatDate } from '../../components/text/dates.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { CalendarButton } from './CalendarButton.tsx';
import { EmptyTodo } from './EmptyTodo.tsx';
import { passingRows, toItems } from './filter-todo.ts';
import { pageOf } from './page-of.ts';
import { TodoFilters } from './TodoFilters.tsx';
import { TodoGrid } from './TodoGrid.tsx';
import classes from './TodoPage.module.css';
import { TodoSelection } from './TodoSelection.tsx';
import { isFiltered, plainFilter, useTodoView } from './todo-view.ts';
import { useCalendar } from './use-calendar.ts';
import { useTodoCounts, useTodoRows } from './use-todo.ts';

/** What is to do in the whole office: by date, by person, country, partner and kind. */
export function TodoPage() {
  const { t } = useText('todo');
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { view, change } = useTodoView();
  useAskedForMine(useCallback((me) => change({ filter: { ...plainFilter, assigned: me } }), [change]));
  const { filter } = view;
  // Who asks for what lies ahead alone needn't unfold it.
  const laterShown = view.laterShown || filter.states.includes('later');
  const { rows, asOf, loading, refusal } = useTodoRows(laterShown);
  const everything = useTodoCounts();
  const counts = useTodoCounts(filter);
  const isLaterAsked = filter.states.length === 0 || filter.states.includes('later');
  const laterCount = isLaterAsked ? (counts?.later ?? 0) : 0;
  const shown = useMemo(() => passingRows(rows, filter), [rows, filter]);
  const items = useMemo(() => toItems(shown, { laterShown, laterCount }), [shown, laterShown, laterCount]);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  // Only what can be seen can be acted on: a filter, and the fold of what lies ahead, take their rows out of the selection.
  const chosen = useMemo(
    () => shown.filter(({ id, state }) => selected.has(id) && (state !== 'later' || laterShown)),
    [shown, selected, laterShown],
  );
  const exporting = useCalendar();
  const exportCalendar = () => void exporting.run(filter);
  usePageCommand('save-report', exportCalendar);
  const open = useCallback(
    (row: TodoRow) => {
      change({ at: row.id });
      void navigate(pageOf(row));
    },
    [change, navigate],
  );
  const isEmpty = everything !== null && total(everything) === 0;

  return (
    <div className={classes.page}>
      <PageHeader
        title={t('title')}
        where={t('asOf', { date: formatDate(asOf, language) })}
        secondary={
          <CalendarButton
            exporting={exporting}
            onExport={exportCalendar}
            disabled={counts === null || total(counts) === counts.waiting}
          />
        }
      />
      <LongProgress waiting={exporting} title={t('calendar.save')} />
      <RefusalAlert refusal={refusal ?? exporting.refusal} />
      {loading && <Loader size="sm" aria-label={t('loading')} />}
      {isEmpty && <EmptyTodo />}
      {!isEmpty && !loading && (
        <>
          <TodoFilters
            rows={rows}
            filter={filter}
            shown={shown.length}
            onChange={(next) => change({ filter: next })}
          />
          {chosen.length > 0 && <TodoSelection chosen={chosen} onClear={() => setSelected(new Set())} />}
          {items.length > 0 && (
            <TodoGrid
              items={items}
              at={view.at}
              laterShown={laterShown}
              selected={selected}
              onSelect={setSelected}
              onOpen={open}
              onToggleLater={() => change({ laterShown: !laterShown })}
            />
          )}
          {items.length === 0 && counts !== null && isFiltered(filter) && (
            <EmptyState title={t('none.title')} text={t('none.text')}>
              <Button variant="default" onClick={() => change({ filter: plainFilter })}>
                {t('clear')}
              </Button>
            </EmptyState>
          )}
        </>
      )}
    </div>
  );
}

const total = (counts: Readonly<Record<DueState, number>>) =>
  dueStates.reduce((sum, state) => sum + counts[state], 0);
