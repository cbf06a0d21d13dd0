import { annualText } from '../annual/annual-text.ts';
import { sharingMark } from '../audience/audience-text.ts';
import { cell, fact, facts, list, paragraph } from '../report/blocks.ts';
import { officeDocument } from '../report/office-heads.ts';
import { dateInWords } from '../report/text/format.ts';
import { reportText } from '../report/text/report-text.ts';
import type { Block, ReportSection, Table, WordReport } from '../report/word-report.ts';
import { toldText } from './text/told-text.ts';
import { headFacts } from './told-heads.ts';
import type { ToldInput } from './told-input.ts';
import type { ToldCell, ToldColumn, ToldReport, ToldTable } from './told-report.ts';

/** Lines of a table that a document has at most: beyond that the workbook does. */
export const mostLines = 400;

/** A report over partners as a document. Nothing is read from a clock. */
export function buildToldDocument(input: ToldInput, report: ToldReport): WordReport {
  const { language, sharing, workspace, figures } = input;
  const text = reportText(language);
  const words = annualText(language);
  const subtitle = words.asOf(dateInWords(text, figures.asOf));
  return officeDocument(input, {
    instrumentTitle: `${workspace.office} – ${report.subject}`,
    title: report.title,
    subtitle,
    heads: [report.subject, report.title, workspace.office, subtitle],
    sections: sectionsOf(input, report),
    listedAs: report.title,
    subject: report.subject,
    provenance: { heading: words.sections.provenance, ...words.fact },
    custom: [
      { name: 'AsOf', value: figures.asOf },
      { name: 'PeriodFrom', value: figures.from },
      { name: 'Audience', value: sharing.audience },
    ],
    sharing: sharingMark(language, sharing),
    withoutPeople: sharing.withheld.includes('people'),
    landscape: !report.isBrief && report.sections.some(({ table }) => (table?.columns.length ?? 0) > 5),
  });
}

function sectionsOf(input: ToldInput, report: ToldReport): ReportSection[] {
  const heading = toldText(input.language).sheet.about;
  const head = facts(...headFacts(input, report).map(([label, values]) => fact(label, values)));
  return [
    { heading, blocks: [head] },
    ...report.sections.map(({ heading, lines = [], plots = [], table }): ReportSection => {
      const lead: Block[] = lines.length > 1 ? [list(lines)] : lines.map((line) => paragraph(line));
      return { heading, blocks: [...lead, ...plots, ...(table ? tableBlocks(input, table) : [])] };
    }),
  ];
}

function tableBlocks(input: ToldInput, table: ToldTable): Block[] {
  const { line } = toldText(input.language);
  const shown = table.columns
    .map((column, place) => ({ column, place }))
    .filter(({ column }) => !column.beyondPage);
  const total = shown.reduce((sum, { column }) => sum + column.width, 0);
  if (table.rows.length === 0) return [paragraph(annualText(input.language).noData)];
  const block: Table = {
    kind: 'table',
    columns: shown.map(({ column }) => ({
      title: column.title,
      share: (100 * column.width) / total,
      align: column.kind === 'number' ? 'center' : 'start',
    })),
    rows: table.rows.slice(0, mostLines).map((row) => ({
      cells: shown.map(({ column, place }) => cell(cellText(input, column, row[place] ?? null))),
      emphasis: false,
    })),
    breaks: true,
  };
  const rest = table.rows.length - mostLines;
  return [block, ...(rest > 0 ? [paragraph(line.rest(rest), 'notice')] : [])];
}

function cellText({ language }: ToldInput, { kind }: ToldColumn, value: ToldCell): string {
  if (value === null) return '';
  return kind === 'date' ? dateInWords(reportText(language), String(value)) : String(value);
}
