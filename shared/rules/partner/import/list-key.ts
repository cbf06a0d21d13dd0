import { cellAddress } from '../../../ground/sheet/sheet.ts';
import { foldForSearch } from '../../../ground/words/fold.ts';
import { numberKey, vendorKey } from '../search/duplicate-index.ts';
import type { ColumnMapping, ImportedFields } from './import-preview.ts';
import type { ImportTarget } from './import-target.ts';

/** What the rows of a list may be matched with the register by, and the column that holds it. */
export const listKeys = [
  'vendorNumber',
  'unppNumber',
  'iatiIdentifier',
  'name',
] as const satisfies ImportTarget[];
export type ListKey = (typeof listKeys)[number];

/** A partner as it is found by a key. */
export interface KeyBearer {
  readonly id: string;
  readonly reference: string;
  readonly name: string;
  readonly archived: boolean;
  readonly country: string | null;
}

/** Partners of the register by one kind of number, or by their names. */
export interface KeyIndex {
  readonly key: ListKey;
  /** Those that bear one of the numbers; of a name, where both countries are known, those of that country. */
  readonly find: (numbers: readonly string[], country: string | null) => readonly KeyBearer[];
}

/** An index of the register by a number; `numbersOf` says which of that kind a partner bears. */
export function indexByKey<Row extends KeyBearer>(
  key: ListKey,
  rows: readonly Row[],
  numbersOf: (row: Row) => readonly (string | null)[],
): KeyIndex {
  const bearers = new Map<string, Set<Row>>();
  for (const row of rows)
    for (const number of numbersOf(row)) {
      const bare = bareKey(key, number ?? '');
      if (bare !== '') bearers.set(bare, (bearers.get(bare) ?? new Set()).add(row));
    }
  return {
    key,
    find: (numbers, country) => {
      const found = [...new Set(numbers.flatMap((number) => [...(bearers.get(bareKey(key, number)) ?? [])]))];
      if (key !== 'name' || country === null) return found;
      return found.filter((row) => row.country === null || row.country === country);
    },
  };
}

function bareKey(key: ListKey, number: string): string {
  if (key === 'name') return foldForSearch(number);
  return key === 'vendorNumber' ? vendorKey(number) : numberKey(number);
}

/** The numbers of a row by which it is looked for. */
export function keyValues(key: ListKey, fields: ImportedFields): string[] {
  if (key === 'vendorNumber') return (fields.vendorNumbers ?? []).map(({ number }) => number);
  if (key === 'name') return [fields.name, ...(fields.aliases ?? [])].filter((name) => name !== '');
  const number = fields[key] ?? '';
  return number === '' ? [] : [number];
}

/** The cell of a row in the column that goes to a target; null where none does, or several. */
export function cellOfTarget(
  { columns }: Pick<ColumnMapping, 'columns'>,
  row: number,
  target: ImportTarget | undefined,
): string | null {
  const [column, ...more] = columns.filter((each) => each.target === target);
  return column && target !== undefined && more.length === 0 ? cellAddress(row, column.column) : null;
}
