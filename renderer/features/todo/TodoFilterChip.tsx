import { FilterChip } from '../../components/filter/FilterChip.tsx';
import { useText } from '../../text/text.ts';
import { FacetValues } from './FacetValues.tsx';
import type { FacetId } from './filter-todo.ts';

interface TodoFilterChipProps {
  readonly facet: FacetId;
  readonly held: readonly string[];
  /** How many rows each value would show; asked for when the chip opens. */
  readonly countsOf: () => ReadonlyMap<string, number>;
  readonly wordsOf: (value: string) => string;
  readonly onChange: (values: readonly string[]) => void;
}

/** A filter of the list with its values and their counts. */
export function TodoFilterChip({ facet, held, countsOf, wordsOf, onChange }: TodoFilterChipProps) {
  const { t } = useText('todo');
  const name = t(`filter.${facet}`);
  const [first] = held.map(wordsOf);
  const values = held.length > 1 ? t('more', { first: first ?? '', count: held.length - 1 }) : first;
  return (
    <FilterChip
      label={values === undefined ? name : t('filterHolds', { filter: name, values })}
      isHolding={held.length > 0}
      clearLabel={t('filterClear')}
      onClear={() => onChange([])}
      values={() => (
        <FacetValues
          name={name}
          isMultiple={facet === 'kind' || facet === 'state'}
          held={held}
          counts={countsOf()}
          wordsOf={wordsOf}
          onChange={onChange}
        />
      )}
    />
  );
}
