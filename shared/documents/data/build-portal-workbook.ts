import type { RegisterReport, RegisterRow } from '../report/register-report.ts';
import type { ReportContext } from '../report/report-context.ts';
import { dateInWords } from '../report/text/format.ts';
import { reportText } from '../report/text/report-text.ts';
import { markOf } from './build-data-workbook.ts';
import { coverageNotes, type DataCoverage } from './coverage.ts';
import type { DataValue } from './data-table.ts';
import { portalColumns, portalKind } from './portal-sheet.ts';
import { dataText } from './text/data-text.ts';

export interface PortalInput extends ReportContext {
  /** Values in the order of `portalColumns`. */
  readonly lines: readonly (readonly DataValue[])[];
  readonly coverage: DataCoverage;
  readonly notForPortal: number;
}

/** Partners as the portal asks about them, behind a sheet that says what it is and what is not on it. */
export function buildPortalWorkbook(input: PortalInput): RegisterReport {
  const { language, workspace, coverage, lines } = input;
  const words = dataText(language);
  const text = reportText(language);
  const labels = words.portal.columns;
  const row = (cells: RegisterRow['cells']): RegisterRow => ({ cells, link: null, emphasis: false });
  const plain = { back: null, printedColumns: null, hasFilter: true, frozenColumns: 2 } as const;
  return {
    language,
    direction: text.direction,
    title: words.portal.title,
    subject: words.portal.title,
    author: input.producedBy.name,
    company: workspace.office,
    description: markOf(input),
    producedAt: input.producedAt,
    pageHeader: { marking: markOf(input), date: dateInWords(text, input.producedAt) },
    page: text.page,
    sheets: [
      {
        ...plain,
        name: words.portal.sheet,
        columns: portalColumns.map(([column, title]) => ({
          title,
          kind: portalKind(column),
          width: Math.max(14, title.length + 4),
        })),
        preamble: [],
        rows: lines.map(row),
        table: { name: 'psea_portal', labels: portalColumns.map(([column]) => labels[column]) },
      },
      {
        ...plain,
        name: words.about,
        columns: [
          { title: words.head.column, kind: 'text', width: 34 },
          { title: words.head.label, kind: 'prose', width: 60 },
        ],
        preamble: [
          [words.fact.office, workspace.office],
          [words.fact.asOf, dateInWords(text, coverage.asOf)],
          [words.fact.partners, String(lines.length)],
          ...portalNotes(input).map((line, at) => [at === 0 ? words.fact.reading : '', line] as const),
        ],
        rows: portalColumns.map(([column, title]) => row([title, labels[column]])),
      },
    ],
  };
}

/** How the sheet is to be read, and what stands elsewhere or nowhere. */
export function portalNotes({
  language,
  coverage,
  notForPortal,
}: Pick<PortalInput, 'language' | 'coverage' | 'notForPortal'>): readonly string[] {
  const words = dataText(language);
  return [
    ...words.portal.reading,
    ...(notForPortal > 0 ? [words.portal.notForPortal.replace('{partners}', String(notForPortal))] : []),
    ...coverageNotes(coverage, words),
  ];
}
