// biome-ignore-all lint/a11y/useSemanticElements: table elements laid out as a grid lose their meaning in some browsers; roles keep it.
// biome-ignore-all lint/a11y/useFocusableInteractive: the sorting buttons inside take the focus.
import { UnstyledButton } from '@mantine/core';
import { Icon } from '../status/Icon.tsx';
import classes from './Grid.module.css';

/** Null: in the list's own order. */
export type GridSort<Id extends string> = { readonly column: Id; readonly descending: boolean } | null;

interface GridHeadProps<Id extends string> {
  readonly columns: readonly Id[];
  readonly titleOf: (column: Id) => string;
  readonly template: string;
  readonly rows: readonly { readonly id: string }[];
  /** Of the box that selects everything shown. */
  readonly selectAll: string;
  readonly sort: GridSort<Id>;
  readonly onSort: (sort: GridSort<Id>) => void;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
}

/** Column titles that sort, and the box that selects everything shown. */
export function GridHead<Id extends string>(props: GridHeadProps<Id>) {
  const { columns, titleOf, template, rows, selectAll, sort: current, onSort, selected, onSelect } = props;
  const chosen = rows.reduce((count, { id }) => (selected.has(id) ? count + 1 : count), 0);
  const all = rows.length > 0 && chosen === rows.length;
  const sortBy = (column: Id) => {
    const isSame = current?.column === column;
    onSort(isSame && current.descending ? null : { column, descending: isSame });
  };
  return (
    <div role="rowgroup">
      <div
        role="row"
        aria-rowindex={1}
        data-roving="head"
        className={classes.head}
        style={{ gridTemplateColumns: template }}
      >
        <span role="columnheader" aria-colindex={1} className={classes.check}>
          <input
            type="checkbox"
            aria-label={selectAll}
            checked={all}
            disabled={rows.length === 0}
            ref={(box) => {
              if (box) box.indeterminate = chosen > 0 && !all;
            }}
            onChange={() => onSelect(all ? new Set() : new Set(rows.map(({ id }) => id)))}
          />
        </span>
        {columns.map((column, index) => {
          const sort = current?.column === column ? current : null;
          return (
            <span
              key={column}
              role="columnheader"
              aria-colindex={index + 2}
              aria-sort={sort ? (sort.descending ? 'descending' : 'ascending') : 'none'}
            >
              <UnstyledButton className={classes.sorter} onClick={() => sortBy(column)}>
                {titleOf(column)}
                {sort && <Icon name={sort.descending ? 'down' : 'up'} size={12} />}
              </UnstyledButton>
            </span>
          );
        })}
      </div>
    </div>
  );
}
