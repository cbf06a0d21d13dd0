import { useCallback, useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { AgreementRow } from '../../../../shared/rules/agreement/agreement-view.ts';
import { fitColumns } from '../../../components/grid/fit-columns.ts';
import { GridFrame } from '../../../components/grid/GridFrame.tsx';
import { GridHead, type GridSort } from '../../../components/grid/GridHead.tsx';
import { CHECKBOX, useVirtualGrid } from '../../../components/grid/use-virtual-grid.ts';
import { useText } from '../../../text/text.ts';
import { AgreementGridRow } from './AgreementGridRow.tsx';
import { type AgreementColumn, agreementColumns, columnWidths, importance } from './columns.ts';

interface AgreementGridProps {
  readonly rows: readonly AgreementRow[];
  readonly columns: readonly AgreementColumn[];
  readonly words: (row: AgreementRow, column: AgreementColumn) => string;
  readonly sort: GridSort<AgreementColumn>;
  readonly onSort: (sort: GridSort<AgreementColumn>) => void;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly lastOpened: string | null;
  readonly onOpened: (agreement: string) => void;
}

const rules = { order: agreementColumns, importance, widths: columnWidths };

/** Agreements as rows: only those in sight exist, and the keyboard reaches every one. */
export function AgreementGrid(props: AgreementGridProps) {
  const { rows, columns, words, sort, onSort, selected, onSelect, lastOpened, onOpened } = props;
  const { t } = useText('agreement');
  const navigate = useNavigate();
  const isFolded = useCallback(
    (width: number) => fitColumns(rules, columns, width).folded.length > 0,
    [columns],
  );
  const onOpen = (row: AgreementRow) => {
    onOpened(row.id);
    // A withdrawn one has given its reference up.
    void navigate(`/agreements/${encodeURIComponent(row.withdrawn === null ? row.reference : row.id)}`);
  };
  const list = useVirtualGrid({ rows, isFolded, selected, lastOpened, onSelect, onOpen });
  const fitted = useMemo(() => fitColumns(rules, columns, list.width), [columns, list.width]);
  const widest = fitted.shown.includes('partner') ? 'partner' : 'reference';
  const widths = fitted.shown.map((id) =>
    // Where it is narrowest, what stands beside the reference gives way.
    id === widest ? `minmax(${Math.min(columnWidths[id], list.width)}px, 1fr)` : `${columnWidths[id]}px`,
  );
  const template = [`${CHECKBOX}px`, ...widths].join(' ');
  return (
    <GridFrame
      list={list}
      rows={rows}
      label={t('list.label')}
      columns={fitted.shown.length}
      template={template}
      selected={selected}
      none={t('list.noneFound')}
      head={
        <GridHead
          columns={fitted.shown}
          titleOf={(column) => t(`list.column.${column}`)}
          template={template}
          rows={rows}
          selectAll={t('list.selectAll', { count: rows.length })}
          sort={sort}
          onSort={onSort}
          selected={selected}
          onSelect={onSelect}
        />
      }
      rowOf={(row, slot, place) => (
        <AgreementGridRow
          {...place}
          key={slot}
          row={row}
          fitted={fitted}
          words={words}
          onOpen={list.keys.open}
        />
      )}
    />
  );
}
