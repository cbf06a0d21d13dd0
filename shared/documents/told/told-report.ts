import type { ReportKind, WithheldKind } from '../../rules/audience/audience.ts';
import type { RegisterColumn } from '../report/register-report.ts';
import type { Chart } from '../report/word-report.ts';

/**
 * Plain model of a report over partners, from which Word, Excel, comma-separated text and JSON are made alike. What
 * an audience may not get carries its kind, and is taken out in one place (`settleReport`).
 */
export interface ToldReport {
  readonly kind: ReportKind;
  readonly title: string;
  /** Kind of document, above the title. */
  readonly subject: string;
  /** Beginning of the name of the file. */
  readonly file: string;
  /** Label and value, on top of everything. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly sections: readonly ToldSection[];
  /** A brief is two upright pages and no more. */
  readonly isBrief?: boolean;
}

export interface ToldSection {
  readonly heading: string;
  readonly tells?: WithheldKind;
  readonly lines?: readonly string[];
  readonly plots?: readonly Chart[];
  readonly table?: ToldTable;
}

export type ToldCell = string | number | null;

export interface ToldTable {
  /** Names it for saved definitions and in JSON. */
  readonly key: string;
  /** Of its sheet in a workbook. */
  readonly sheet: string;
  readonly columns: readonly ToldColumn[];
  readonly rows: readonly (readonly ToldCell[])[];
}

export interface ToldColumn {
  /** Names it for saved definitions and in JSON; never changes once it was released. */
  readonly key: string;
  readonly title: string;
  readonly kind: RegisterColumn['kind'];
  /** In characters. */
  readonly width: number;
  readonly tells?: WithheldKind;
  /** Left to workbook, comma-separated text and JSON: a page is too narrow for all. */
  readonly beyondPage?: boolean;
}

/** Columns of each table, by the keys of both: what a saved definition keeps. */
export type ChosenColumns = Readonly<Record<string, readonly string[]>>;

/** The report as an audience gets it: without sections and columns of the kinds that are withheld. */
export function settleReport(report: ToldReport, withheld: readonly WithheldKind[]): ToldReport {
  const isTold = ({ tells }: { readonly tells?: WithheldKind }) =>
    tells === undefined || !withheld.includes(tells);
  return {
    ...report,
    sections: report.sections.filter(isTold).map((section) => {
      const { table, ...rest } = section;
      return table ? { ...rest, table: keepColumns(table, table.columns.filter(isTold)) } : section;
    }),
  };
}

/**
 * The report with the columns that were chosen, in their order: what the program learned to tell since is left away,
 * and what it no longer tells stays as an empty column under its key.
 */
export function chooseColumns(report: ToldReport, chosen: ChosenColumns): ToldReport {
  return {
    ...report,
    sections: report.sections.map((section) => {
      const keys = section.table && chosen[section.table.key];
      if (!section.table || !keys) return section;
      const { columns } = section.table;
      const wanted = keys.map(
        (key): ToldColumn =>
          columns.find((column) => column.key === key) ?? { key, title: key, kind: 'text', width: 14 },
      );
      return { ...section, table: keepColumns(section.table, wanted) };
    }),
  };
}

/** Keys of the columns of every table. */
export function columnsOf({ sections }: ToldReport): Record<string, string[]> {
  return Object.fromEntries(
    sections.flatMap(({ table }) =>
      table ? [[table.key, table.columns.map(({ key }) => key)] as const] : [],
    ),
  );
}

function keepColumns(table: ToldTable, columns: readonly ToldColumn[]): ToldTable {
  const places = columns.map(({ key }) => table.columns.findIndex((column) => column.key === key));
  return { ...table, columns, rows: table.rows.map((row) => places.map((place) => row[place] ?? null)) };
}
