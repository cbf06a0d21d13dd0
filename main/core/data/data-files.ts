import { dataTables } from '../../../shared/documents/data/all-tables.ts';
import { markOf } from '../../../shared/documents/data/build-data-workbook.ts';
import { collectTables } from '../../../shared/documents/data/collect-tables.ts';
import { coverageNotes, type LineCounts } from '../../../shared/documents/data/coverage.ts';
import { dataCsv } from '../../../shared/documents/data/data-csv.ts';
import { dataSchema, dataVersion } from '../../../shared/documents/data/data-schema.ts';
import type { DataTableName, DataValue } from '../../../shared/documents/data/data-table.ts';
import { dataText } from '../../../shared/documents/data/text/data-text.ts';
import type { ReportContext } from '../../../shared/documents/report/report-context.ts';
import type { loadData } from './load-data.ts';

type Loaded = ReturnType<typeof loadData>;
interface DataFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A comma-separated file for each table, with the schema and what to know of them beside. */
export function csvFiles(
  context: ReportContext,
  loaded: Loaded,
  hxl: boolean,
): { readonly files: readonly DataFile[]; readonly lines: LineCounts } {
  const { tables, lines } = gather(loaded);
  return {
    files: [
      ...dataTables.map((table) => file(`${table.name}.csv`, dataCsv(table, tables[table.name], hxl))),
      file('schema.json', `${JSON.stringify(dataSchema(), null, 2)}\n`),
      file('about.json', `${JSON.stringify(aboutOf(context, loaded, lines), null, 2)}\n`),
    ],
    lines,
  };
}

/** All tables in one JSON text, as `dataSchema` says. */
export function jsonFile(
  context: ReportContext,
  loaded: Loaded,
): { readonly bytes: Uint8Array; readonly lines: LineCounts } {
  const { tables, lines } = gather(loaded);
  const named = Object.fromEntries(
    dataTables.map(({ name, columns }) => [
      name,
      tables[name].map((line) => Object.fromEntries(columns.map((column, at) => [column.name, line[at]]))),
    ]),
  );
  const { lines: _, ...about } = aboutOf(context, loaded, lines);
  return { bytes: bytesOf(`${JSON.stringify({ ...about, tables: named }, null, 1)}\n`), lines };
}

function gather(loaded: Loaded) {
  const tables = Object.fromEntries(dataTables.map(({ name }) => [name, []])) as unknown as Record<
    DataTableName,
    (readonly DataValue[])[]
  >;
  const lines = collectTables(loaded.partners, (table, found) => tables[table.name].push(...found));
  return { tables, lines };
}

function aboutOf(context: ReportContext, { coverage }: Loaded, lines: LineCounts) {
  return {
    version: dataVersion,
    office: context.workspace.office,
    asOf: coverage.asOf,
    producedAt: context.producedAt,
    mark: markOf(context),
    notes: coverageNotes(coverage, dataText(context.language)),
    lines,
  };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const file = (path: string, text: string): DataFile => ({ path, bytes: bytesOf(text) });
