import { memo } from 'react';
import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';
import type { FittedColumns } from '../../components/grid/fit-columns.ts';
import { GridRow, type GridRowPlace } from '../../components/grid/GridRow.tsx';
import type { ColumnId } from './columns.ts';
import type { RowCells } from './use-row-cells.tsx';

const noColumns: readonly ColumnId[] = [];

interface RegisterRowProps extends GridRowPlace {
  readonly row: PartnerRow;
  readonly fitted: FittedColumns<ColumnId>;
  readonly cells: RowCells;
  /** Of the box that selects a partner, by its name. */
  readonly selectLabel: (partner: string) => string;
  readonly onOpen: (row: PartnerRow) => void;
}

/** One partner. Drawn again only when something of it changes, so that scrolling stays smooth. */
export const RegisterRow = memo(function RegisterRow(props: RegisterRowProps) {
  const { row, fitted, cells, selectLabel, onOpen, ...place } = props;
  return (
    <GridRow
      {...place}
      id={row.id}
      selectLabel={selectLabel(row.name)}
      onOpen={() => onOpen(row)}
      columns={fitted.shown}
      cellOf={(column) => cells(row, column, column === 'partner' ? fitted.folded : noColumns)}
    />
  );
});
