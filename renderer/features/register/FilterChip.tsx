import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { useState } from 'react';
import type { PartnerRow } from '../../../shared/partner/partner-view.ts';
import { Icon } from '../../components/status/Icon.tsx';
import { useText } from '../../text/text.ts';
import classes from './FilterChips.module.css';
import { useFacetWords } from './facet-words.ts';
import { facetCounts } from './filter-rows.ts';
import type { FacetId, RegisterView } from './register-view.ts';

interface FilterChipProps {
  readonly facet: FacetId;
  readonly rows: readonly PartnerRow[];
  readonly view: RegisterView;
  readonly today: string;
  readonly onChange: (change: Partial<RegisterView>) => void;
}

/** A filter that says what it holds, and opens the values that it could hold with their counts. */
export function FilterChip({ facet, rows, view, today, onChange }: FilterChipProps) {
  const { t } = useText('register');
  const { wordsOf } = useFacetWords();
  const [opened, setOpened] = useState(false);
  const held = view.facets[facet];
  const first = held[0];
  const name = t(`filter.${facet}`);
  const set = (values: readonly string[]) => onChange({ facets: { ...view.facets, [facet]: values } });
  const values =
    first === undefined
      ? null
      : held.length === 1
        ? wordsOf(facet, first)
        : t('more', { first: wordsOf(facet, first), count: held.length - 1 });
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus withinPortal>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant={values === null ? 'default' : 'light'}
          rightSection={<Icon name="down" size={12} />}
          onClick={() => setOpened((before) => !before)}
        >
          {values === null ? name : t('filterHolds', { filter: name, values })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        {opened && (
          <Stack gap="xs">
            <FilterValues
              facet={facet}
              held={held}
              counts={facetCounts(rows, view, facet, today)}
              onChange={set}
            />
            {held.length > 0 && (
              <Button size="compact-sm" variant="subtle" onClick={() => set([])}>
                {t('filterClear')}
              </Button>
            )}
          </Stack>
        )}
      </Popover.Dropdown>
    </Popover>
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
