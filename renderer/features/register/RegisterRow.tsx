import { memo } from 'react';
import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';
import type { FittedColumns } from '../../components/grid/fit-columns.ts';
import { GridRow, type GridRowPlace } from '../../components/grid/GridRow.tsx';
import { useText } from '../../text/text.ts';
import type { ColumnId } from './columns.ts';
import { RowCell } from './RowCell.tsx';
import type { RowWords } from './row-words.ts';

const noColumns: readonly ColumnId[] = [];

interface RegisterRowProps extends GridRowPlace {
  readonly row: PartnerRow;
  readonly fitted: FittedColumns<ColumnId>;
  readonly words: RowWords;
  readonly today: string;
  readonly onOpen: (row: PartnerRow) => void;
}

/** One partner. Drawn again only when something of it changes, so that scrolling stays smooth. */
export const RegisterRow = memo(function RegisterRow(props: RegisterRowProps) {
  const { row, fitted, words, today, onOpen, ...place } = props;
  const { t } = useText('register');
  return (
    <GridRow
      {...place}
      id={row.id}
      selectLabel={t('select', { partner: row.name })}
      onOpen={() => onOpen(row)}
      columns={fitted.shown}
      cellOf={(column) => (
        <RowCell
          row={row}
          column={column}
          words={words}
          today={today}
          folded={column === 'partner' ? fitted.folded : noColumns}
        />
      )}
    />
  );
});
