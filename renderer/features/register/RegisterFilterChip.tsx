import { Checkbox } from '@mantine/core';
import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';
import { FilterChip } from '../../components/filter/FilterChip.tsx';
import { useText } from '../../text/text.ts';
import classes from './FilterChips.module.css';
import { useFacetWords } from './facet-words.ts';
import { facetCounts } from './filter-rows.ts';
import type { FacetId, RegisterView } from './register-view.ts';

interface RegisterFilterChipProps {
  readonly facet: FacetId;
  readonly rows: readonly PartnerRow[];
  readonly view: RegisterView;
  readonly today: string;
  readonly onChange: (change: Partial<RegisterView>) => void;
}

/** A filter of the register with its values and their counts. */
export function RegisterFilterChip({ facet, rows, view, today, onChange }: RegisterFilterChipProps) {
  const { t } = useText('register');
  const { wordsOf } = useFacetWords();
  const held = view.facets[facet];
  const [first] = held.map((value) => wordsOf(facet, value));
  const name = t(`filter.${facet}`);
  const set = (values: readonly string[]) => onChange({ facets: { ...view.facets, [facet]: values } });
  const values = held.length > 1 ? t('more', { first: first ?? '', count: held.length - 1 }) : first;
  return (
    <FilterChip
      label={values === undefined ? name : t('filterHolds', { filter: name, values })}
      isHolding={held.length > 0}
      clearLabel={t('filterClear')}
      onClear={() => set([])}
      values={() => (
        <FilterValues
          facet={facet}
          held={held}
          counts={facetCounts(rows, view, facet, today)}
          onChange={set}
        />
      )}
    />
  );
}

interface FilterValuesProps {
  readonly facet: FacetId;
  readonly held: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  readonly onChange: (values: readonly string[]) => void;
}

function FilterValues({ facet, held, counts, onChange }: FilterValuesProps) {
  const { t } = useText('register');
  const { wordsOf, inOrder } = useFacetWords();
  const values = inOrder(facet, [...new Set([...counts.keys(), ...held])]);
  return (
    <fieldset className={classes.values} aria-label={t(`filter.${facet}`)}>
      {values.map((value) => (
        <Checkbox
          key={value}
          size="sm"
          checked={held.includes(value)}
          label={
            <span className={classes.value}>
              <span>{wordsOf(facet, value)}</span>
              <span className={classes.count}>{counts.get(value) ?? 0}</span>
            </span>
          }
          styles={{ body: { width: '100%' }, labelWrapper: { flex: 1 } }}
          onChange={(event) =>
            onChange(event.currentTarget.checked ? [...held, value] : held.filter((each) => each !== value))
          }
        />
      ))}
    </fieldset>
  );
}
