import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { dueKindSchema, dueStates, type TodoRow } from '../../../shared/rules/deadline/due.ts';
import { MineChip } from '../../components/people/MineChip.tsx';
import { useText } from '../../text/text.ts';
import { type FacetId, facetCounts, facetIds, heldValues } from './filter-todo.ts';
import { TodoFilterChip } from './TodoFilterChip.tsx';
import classes from './TodoPage.module.css';
import { isFiltered, plainFilter, type TodoFilter } from './todo-view.ts';
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
    <fieldset className={classes.chips} aria-label={t('filters')}>
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
      {isFiltered(filter) && (
        <Button size="compact-sm" variant="subtle" onClick={() => onChange(plainFilter)}>
          {t('clear')}
        </Button>
      )}
      <span className={classes.shown} role="status">
        {t('shown', { count: shown })}
      </span>
    </fieldset>
  );
}

function withValues(filter: TodoFilter, facet: FacetId, values: readonly string[]): TodoFilter {
  if (facet === 'kind')
    return { ...filter, kinds: dueKindSchema.options.filter((kind) => values.includes(kind)) };
  if (facet === 'state') return { ...filter, states: dueStates.filter((state) => values.includes(state)) };
  return { ...filter, [facet]: values[0] ?? null };
}
