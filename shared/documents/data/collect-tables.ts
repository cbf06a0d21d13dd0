import { dataTables } from './all-tables.ts';
import type { LineCounts } from './coverage.ts';
import type { DataPartner, DataTable, DataValue } from './data-table.ts';

/** Goes through the partners once and gives each one's lines of every table to `take`; answers with how many there were. */
export function collectTables(
  partners: Iterable<DataPartner>,
  take: (table: DataTable, lines: readonly (readonly DataValue[])[]) => void,
): LineCounts {
  const counts = noLines();
  for (const partner of partners) {
    for (const table of dataTables) {
      const lines = table.linesOf(partner);
      counts[table.name] += lines.length;
      take(table, lines);
    }
  }
  return counts;
}

export function noLines(): LineCounts {
  return Object.fromEntries(dataTables.map(({ name }) => [name, 0])) as LineCounts;
}
