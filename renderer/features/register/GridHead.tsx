// biome-ignore-all lint/a11y/useSemanticElements: table elements laid out as a grid lose their meaning in some browsers; roles keep it.
// biome-ignore-all lint/a11y/useFocusableInteractive: the sorting buttons inside take the focus.
import { UnstyledButton } from '@mantine/core';
import type { PartnerRow } from '../../../shared/partner/partner-view.ts';
import { Icon } from '../../components/status/Icon.tsx';
import { useText } from '../../text/text.ts';
import type { ColumnId } from './columns.ts';
import classes from './RegisterGrid.module.css';
import type { RegisterView } from './register-view.ts';

interface GridHeadProps {
  readonly columns: readonly ColumnId[];
  readonly template: string;
  readonly rows: readonly PartnerRow[];
  readonly view: RegisterView;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly onChange: (change: Partial<RegisterView>) => void;
}

/** Column titles that sort, and the box that selects everything shown. */
export function GridHead({ columns, template, rows, view, selected, onSelect, onChange }: GridHeadProps) {
  const { t } = useText('register');
  const chosen = rows.reduce((count, { id }) => (selected.has(id) ? count + 1 : count), 0);
  const all = rows.length > 0 && chosen === rows.length;
  const sortBy = (column: ColumnId) => {
    const isSame = view.sort?.column === column;
    if (isSame && view.sort?.descending) onChange({ sort: null });
    else onChange({ sort: { column, descending: isSame } });
  };
  return (
    <div role="rowgroup">
      <div role="row" aria-rowindex={1} className={classes.head} style={{ gridTemplateColumns: template }}>
        <span role="columnheader" aria-colindex={1} className={classes.check}>
          <input
            type="checkbox"
            aria-label={t('selectAll', { count: rows.length })}
            checked={all}
            disabled={rows.length === 0}
            ref={(box) => {
              if (box) box.indeterminate = chosen > 0 && !all;
            }}
            onChange={() => onSelect(all ? new Set() : new Set(rows.map(({ id }) => id)))}
          />
        </span>
        {columns.map((column, index) => {
          const sort = view.sort?.column === column ? view.sort : null;
          return (
            <span
              key={column}
              role="columnheader"
              aria-colindex={index + 2}
              aria-sort={sort ? (sort.descending ? 'descending' : 'ascending') : 'none'}
            >
              <UnstyledButton className={classes.sorter} onClick={() => sortBy(column)}>
                {t(`column.${column}`)}
                {sort && <Icon name={sort.descending ? 'down' : 'up'} size={12} />}
              </UnstyledButton>
            </span>
          );
        })}
      </div>
    </div>
  );
}
