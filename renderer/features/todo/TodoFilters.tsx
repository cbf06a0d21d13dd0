import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { TodoRow } from '../../../shared/rules/deadline/due.ts';
import { dueKinds, dueStates } from '../../../shared/rules/deadline/due-kinds.ts';
import { SavedViews } from '../../components/filter/SavedViews.tsx';
import { MineChip } from '../../components/people/MineChip.tsx';
import { useText } from '../../text/text.ts';
import { type FacetId, facetCounts, facetIds, heldValues } from './filter-todo.ts';
import { TodoFilterChip } from './TodoFilterChip.tsx';
import classes from './TodoPage.module.css';
import {
  isFiltered,
  plainFilter,
  plainView,
  type TodoFilter,
  viewFromSearch,
  viewToSearch,
} from './todo-view.ts';
import { useFacetWords } from './todo-words.ts';

interface TodoFiltersProps {
  readonly rows: readonly TodoRow[];
  readonly filter: TodoFilter;
  /** How many of the rows the filter lets through. */
  readonly shown: number;
  readonly onChange: (filter: TodoFilter) => void;
}

/** One chip per filter, each saying what it holds. */
export function TodoFilters({ rows, filter, shown, onChange }: TodoFiltersProps) {
  const { t } = useText('todo');
  const names = useMemo(() => new Map(rows.map(({ partner }) => [partner.id, partner.name])), [rows]);
  const wordsOf = useFacetWords(names);
  return (
    <div role="toolbar" data-roving="row" className={classes.chips} aria-label={t('filters')}>
      {facetIds.map((facet) => (
        <TodoFilterChip
          key={facet}
          facet={facet}
          held={heldValues(filter, facet)}
          countsOf={() => facetCounts(rows, filter, facet)}
          wordsOf={(value) => wordsOf(facet, value)}
          onChange={(values) => onChange(withValues(filter, facet, values))}
        />
      ))}
      <MineChip
        held={heldValues(filter, 'assigned')}
        onChange={([assigned]) => onChange({ ...filter, assigned: assigned ?? null })}
      />
      <SavedViews
        list="todo"
        address={viewToSearch({ ...plainView, filter }).toString()}
        onOpen={(address) => onChange(viewFromSearch(new URLSearchParams(address))?.filter ?? plainFilter)}
      />
      {isFiltered(filter) && (
        <Button size="compact-sm" variant="subtle" onClick={() => onChange(plainFilter)}>
          {t('clear')}
        </Button>
      )}
      <span className={classes.shown} role="status">
        {t('shown', { count: shown })}
      </span>
    </div>
  );
}

function withValues(filter: TodoFilter, facet: FacetId, values: readonly string[]): TodoFilter {
  if (facet === 'kind') return { ...filter, kinds: dueKinds.filter((kind) => values.includes(kind)) };
  if (facet === 'state') return { ...filter, states: dueStates.filter((state) => values.includes(state)) };
  return { ...filter, [facet]: values[0] ?? null };
}
