import type { RegisterColumn, RegisterReport, RegisterSheet } from '../report/register-report.ts';
import type { ReportContext } from '../report/report-context.ts';
import { dateInWords } from '../report/text/format.ts';
import { reportText } from '../report/text/report-text.ts';
import { dataTables } from './all-tables.ts';
import { coverageNotes, type DataCoverage, type LineCounts } from './coverage.ts';
import { dataVersion } from './data-schema.ts';
import type { DataColumn, DataPartner, DataTable } from './data-table.ts';
import { dataText } from './text/data-text.ts';

export interface DataWorkbookInput extends ReportContext {
  readonly partners: Iterable<DataPartner>;
  readonly coverage: DataCoverage;
  /** How many partners among them are archived. */
  readonly archived: number;
  /** Filled while the rows are written. */
  readonly counts: LineCounts;
}

/** Every table as a sheet and as a table of Excel, behind a sheet that says what each column holds. */
export function buildDataWorkbook(input: DataWorkbookInput): RegisterReport {
  const { language, workspace } = input;
  const words = dataText(language);
  const text = reportText(language);
  const tables = new Map(dataTables.map((table) => [table, tableSheet(table, words.columns)]));
  return {
    language,
    direction: text.direction,
    title: words.title,
    subject: words.subject,
    author: input.producedBy.name,
    company: workspace.office,
    description: markOf(input),
    producedAt: input.producedAt,
    pageHeader: { marking: markOf(input), date: dateInWords(text, input.producedAt) },
    page: text.page,
    sheets: [aboutSheet(input), ...tables.values()],
    sideBySide: {
      sheets: [...tables.values()],
      rows: (function* () {
        for (const partner of input.partners) {
          yield [...tables].map(([table, sheet]) => {
            const lines = table.linesOf(partner);
            input.counts[table.name] += lines.length;
            return [sheet, lines.map((cells) => ({ cells, link: null, emphasis: false }))] as const;
          });
        }
      })(),
    },
  };
}

/** "Share within the UN only", and in a workspace of fictional partners that it is one. */
export function markOf({ language, workspace }: ReportContext): string {
  const { marking } = reportText(language);
  return workspace.fictional ? `${marking.fictional} · ${marking.unOnly}` : marking.unOnly;
}

const widths: Readonly<Record<DataColumn['kind'], number>> = {
  text: 24,
  number: 12,
  date: 13,
  moment: 18,
  'yes-no': 10,
};

function tableSheet({ name, columns }: DataTable, labels: Readonly<Record<string, string>>): RegisterSheet {
  return {
    name,
    columns: columns.map(
      ({ name: title, kind }): RegisterColumn => ({
        title,
        kind,
        width: Math.max(widths[kind], title.length + 4),
      }),
    ),
    preamble: [],
    back: null,
    rows: [],
    printedColumns: null,
    hasFilter: true,
    frozenColumns: 2,
    table: { name: `psea_${name}`, labels: columns.map((column) => labels[column.name] ?? column.name) },
  };
}

function aboutSheet({ language, workspace, coverage, archived }: DataWorkbookInput): RegisterSheet {
  const words = dataText(language);
  const lines = [...words.reading, ...coverageNotes(coverage, words)];
  return {
    name: words.about,
    columns: [
      { title: words.head.table, kind: 'text', width: 26 },
      { title: words.head.column, kind: 'text', width: 28 },
      { title: words.head.label, kind: 'prose', width: 50 },
      { title: words.head.kind, kind: 'text', width: 22 },
      { title: words.head.key, kind: 'yes-no', width: 10 },
    ],
    preamble: [
      [words.fact.office, workspace.office],
      [words.fact.asOf, dateInWords(reportText(language), coverage.asOf)],
      [words.fact.partners, String(coverage.partners)],
      [words.fact.archived, String(archived)],
      [words.fact.version, String(dataVersion)],
      ...lines.map((line, at) => [at === 0 ? words.fact.reading : '', line] as const),
    ],
    back: null,
    rows: dataTables.flatMap(({ name, key, columns }) =>
      columns.map((column, at) => ({
        cells: [
          name,
          column.name,
          words.columns[column.name] ?? column.name,
          words.kind[column.kind],
          key.includes(column.name),
        ],
        link: at === 0 ? name : null,
        emphasis: at === 0,
      })),
    ),
    printedColumns: null,
    hasFilter: true,
    frozenColumns: 2,
  };
}
