import { commaSeparated } from '../report/comma-separated.ts';
import type { DataTable, DataValue } from './data-table.ts';

/**
 * A table as comma-separated text: the names of its columns, below them their HXL tags where asked for, then the lines.
 * Texts stand as they are recorded: other programs, and not people, read this file, and a mark against formulas would
 * change names.
 */
export function dataCsv({ columns }: DataTable, lines: Iterable<readonly DataValue[]>, hxl: boolean): string {
  const head = [columns.map(({ name }) => name), ...(hxl ? [columns.map(({ hxl: tag }) => tag ?? '')] : [])];
  const text = [...lines].map((line) =>
    line.map((value) => (typeof value === 'boolean' ? String(value) : value)),
  );
  return commaSeparated([...head, ...text]);
}
