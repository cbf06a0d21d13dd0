import { annualText } from '../annual/annual-text.ts';
import { sharingMark } from '../audience/audience-text.ts';
import { officeWorkbook } from '../report/office-heads.ts';
import type { RegisterReport, RegisterSheet } from '../report/register-report.ts';
import { momentInWords, personInWords } from '../report/text/format.ts';
import { reportText } from '../report/text/report-text.ts';
import { toldText } from './text/told-text.ts';
import { headFacts } from './told-heads.ts';
import type { ToldInput } from './told-input.ts';
import type { ToldReport, ToldSection, ToldTable } from './told-report.ts';

/** A report over partners as a workbook: a sheet for each table, and one that says what it is. Nothing is read from a clock. */
export function buildToldWorkbook(input: ToldInput, report: ToldReport): RegisterReport {
  const { language, sharing } = input;
  const sheets = report.sections.flatMap((section) =>
    section.table ? [tableSheet(input, report, section, section.table)] : [],
  );
  return officeWorkbook(input, {
    title: report.title,
    subject: report.subject,
    sheets: [...sheets, aboutSheet(input, report)],
    sharing: sharingMark(language, sharing),
    withoutPeople: sharing.withheld.includes('people'),
  });
}

function tableSheet(
  input: ToldInput,
  report: ToldReport,
  { heading, lines = [] }: ToldSection,
  table: ToldTable,
): RegisterSheet {
  const { listSeparator } = reportText(input.language);
  const last = table.columns.findLastIndex(({ beyondPage }) => !beyondPage);
  return {
    name: table.sheet,
    columns: table.columns.map(({ title, kind, width }) => ({ title, kind, width })),
    preamble: [
      ...headFacts(input, report).map(([label, values]) => [label, values.join(listSeparator)] as const),
      ...lines.map((line) => [heading, line] as const),
    ],
    back: null,
    rows: {
      // Made while they are written: ten thousand partners never stand in memory as cells twice.
      *[Symbol.iterator]() {
        for (const cells of table.rows) yield { cells, link: null, emphasis: false };
      },
    },
    printedColumns: last + 1,
    hasFilter: true,
    frozenColumns: 1,
  };
}

function aboutSheet(input: ToldInput, report: ToldReport): RegisterSheet {
  const { language, sharing } = input;
  const { fact, column } = annualText(language);
  const text = reportText(language);
  const lines: readonly (readonly [string, string])[] = [
    ...headFacts(input, report).flatMap(([label, values]) => values.map((value) => [label, value] as const)),
    ...report.sections.flatMap(({ heading, lines = [] }) => lines.map((line) => [heading, line] as const)),
    ...(sharing.withheld.includes('people')
      ? []
      : [[fact.producedBy, personInWords(text, input.producedBy)] as const]),
    [fact.producedAt, momentInWords(text, input.producedAt)],
    [fact.program, input.programVersion],
  ];
  return {
    name: toldText(language).sheet.about,
    columns: [
      { title: toldText(language).sheet.about, kind: 'prose', width: 30 },
      { title: column.rule, kind: 'prose', width: 100 },
    ],
    preamble: [],
    back: null,
    rows: lines.map((cells) => ({ cells, link: null, emphasis: false })),
    printedColumns: null,
    hasFilter: false,
    frozenColumns: 0,
  };
}
