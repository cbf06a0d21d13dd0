import { memo } from 'react';
import type { AgreementRow } from '../../../../shared/rules/agreement/agreement-view.ts';
import type { FittedColumns } from '../../../components/grid/fit-columns.ts';
import grid from '../../../components/grid/Grid.module.css';
import { GridRow, type GridRowPlace } from '../../../components/grid/GridRow.tsx';
import { useText } from '../../../text/text.ts';
import { ClauseMark } from '../status/ClauseMark.tsx';
import { StatusMark } from '../status/StatusMark.tsx';
import classes from './AgreementGrid.module.css';
import type { AgreementColumn } from './columns.ts';

interface AgreementGridRowProps extends GridRowPlace {
  readonly row: AgreementRow;
  readonly fitted: FittedColumns<AgreementColumn>;
  readonly words: (row: AgreementRow, column: AgreementColumn) => string;
  readonly onOpen: (row: AgreementRow) => void;
}

/** One agreement. Drawn again only when something of it changes, so that scrolling stays smooth. */
export const AgreementGridRow = memo(function AgreementGridRow(props: AgreementGridRowProps) {
  const { row, fitted, words, onOpen, ...place } = props;
  const { t } = useText('agreement');
  return (
    <GridRow
      {...place}
      id={row.id}
      selectLabel={t('list.select', { reference: row.reference })}
      onOpen={() => onOpen(row)}
      columns={fitted.shown}
      cellOf={(column) => {
        switch (column) {
          case 'reference':
            return (
              <span className={grid.stack}>
                <span className={`${classes.name} ${classes.reference}`} title={row.reference}>
                  <bdi>{row.reference}</bdi>
                </span>
                {fitted.folded.length > 0 && (
                  <span className={grid.second}>
                    {fitted.folded
                      .map((folded) => words(row, folded))
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                )}
              </span>
            );
          case 'partner':
            return (
              <span className={classes.name} title={row.partner.name}>
                <bdi>{row.partner.name}</bdi>
              </span>
            );
          case 'status':
            return <StatusMark row={row} />;
          case 'clauses':
            return row.withdrawn === null && <ClauseMark row={row} />;
          default:
            return (
              <span className={grid.text} title={words(row, column)} dir="auto">
                {words(row, column)}
              </span>
            );
        }
      }}
    />
  );
});
