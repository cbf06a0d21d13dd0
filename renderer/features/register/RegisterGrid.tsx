import { memo, useCallback, useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';
import { GridFrame } from '../../components/grid/GridFrame.tsx';
import { GridHead } from '../../components/grid/GridHead.tsx';
import { CHECKBOX, useVirtualGrid } from '../../components/grid/use-virtual-grid.ts';
import { useText } from '../../text/text.ts';
import { type ColumnId, columnWidths, fitColumns, sparseColumns } from './columns.ts';
import { RegisterRow } from './RegisterRow.tsx';
import type { RegisterView } from './register-view.ts';
import type { RowWords } from './row-words.ts';
import { useRowCells } from './use-row-cells.tsx';

/** A name in two lines with what stands under it; where columns are folded, that takes two lines too. */
const heights = { row: 52, tall: 70 };

interface RegisterGridProps {
  readonly rows: readonly PartnerRow[];
  /** Those too that search and filters leave out. */
  readonly all: readonly PartnerRow[];
  /** Made once for all cells: thousands of them share it. */
  readonly words: RowWords;
  readonly columns: readonly ColumnId[];
  readonly view: RegisterView;
  readonly today: string;
  readonly selected: ReadonlySet<string>;
  readonly lastOpened: string | null;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly onOpened: (partner: string) => void;
  readonly onChange: (change: Partial<RegisterView>) => void;
}

/** The list itself: only the rows in sight exist, and the keyboard reaches every one. */
export const RegisterGrid = memo(function RegisterGrid(props: RegisterGridProps) {
  const { rows, all, words, columns, view, today, selected, lastOpened, onSelect, onOpened, onChange } =
    props;
  const { t } = useText('register');
  const navigate = useNavigate();
  const cells = useRowCells(words, today);
  const selectLabel = useCallback((partner: string) => t('select', { partner }), [t]);
  const sorted = view.sort?.column ?? null;
  // By all partners and not by those that a search leaves: columns don't come and go while somebody types.
  const sparse = useMemo(() => sparseColumns(columns, all, words, sorted), [columns, all, words, sorted]);
  const isFolded = useCallback(
    (width: number) => fitColumns(columns, width, sparse).isTall,
    [columns, sparse],
  );
  const onOpen = (row: PartnerRow) => {
    onOpened(row.id);
    void navigate(`/partners/${encodeURIComponent(row.reference)}`);
  };
  const list = useVirtualGrid({ rows, isFolded, heights, selected, lastOpened, onSelect, onOpen });
  const { width } = list;
  const fitted = useMemo(() => fitColumns(columns, width, sparse), [columns, width, sparse]);
  const template = `${CHECKBOX}px ${fitted.shown
    .map((id) => (id === 'partner' ? 'minmax(0, 1fr)' : `${columnWidths[id]}px`))
    .join(' ')}`;

  return (
    <GridFrame
      list={list}
      rows={rows}
      label={t('grid')}
      columns={fitted.shown.length}
      template={template}
      selected={selected}
      none={t('noneFound')}
      head={
        <GridHead
          columns={fitted.shown}
          titleOf={(column) => t(`column.${column}`)}
          template={template}
          rows={rows}
          selectAll={t('selectAll', { count: rows.length })}
          sort={view.sort}
          onSort={(sort) => onChange({ sort })}
          selected={selected}
          onSelect={onSelect}
        />
      }
      rowOf={(row, slot, place) => (
        <RegisterRow
          {...place}
          key={slot}
          row={row}
          fitted={fitted}
          cells={cells}
          selectLabel={selectLabel}
          onOpen={list.keys.open}
        />
      )}
    />
  );
});
