import type { AgreementRow } from '../../../../shared/rules/agreement/agreement-view.ts';
import type { GridSort } from '../../../components/grid/GridHead.tsx';
import type { AgreementColumn } from './columns.ts';

/** How urgent the clauses of an agreement are: missing ones first, with what sub-agreements lack, then those never looked into. */
export function clauseRank({
  counts,
  subAgreements,
}: Pick<AgreementRow, 'counts' | 'subAgreements'>): number {
  if (counts.absent > 0 || subAgreements.gaps > 0) return 0;
  return counts.unchecked > 0 ? 1 : 2;
}

/** Rows by a column; what is not recorded stays at the end in either direction. `words`: what a column says of a row. */
export function sortAgreements<Row extends AgreementRow>(
  rows: readonly Row[],
  sort: GridSort<AgreementColumn>,
  words: (row: AgreementRow, column: AgreementColumn) => string,
  collator: Intl.Collator,
): readonly Row[] {
  if (!sort) return rows;
  const keyed = rows.map((row) => ({ row, key: keyOf(row, sort.column, words) }));
  const direction = sort.descending ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.key === '' || b.key === '') return a.key === b.key ? 0 : a.key === '' ? 1 : -1;
    return direction * collator.compare(a.key, b.key);
  });
  return keyed.map(({ row }) => row);
}

function keyOf(
  row: AgreementRow,
  column: AgreementColumn,
  words: (row: AgreementRow, column: AgreementColumn) => string,
): string {
  if (column === 'period') return row.endsOn ?? row.startsOn ?? '';
  if (column === 'clauses') return `${clauseRank(row)} ${row.counts.absent || row.counts.unchecked}`;
  return words(row, column);
}
