import { annualText } from '../annual/annual-text.ts';
import { audienceText, withheldLines } from '../audience/audience-text.ts';
import { commaSeparated } from '../report/comma-separated.ts';
import type { ToldInput } from './told-input.ts';
import type { ToldCell, ToldReport, ToldTable } from './told-report.ts';

/**
 * The first table of a report as comma-separated text, with others of the same columns below it. What was withheld
 * stands under the last line, where a spreadsheet shows it and a column of numbers doesn't begin with it.
 */
export function toldLines(input: ToldInput, report: ToldReport): string {
  const { language, sharing } = input;
  const tables = report.sections.flatMap(({ heading, table }) => (table ? [{ heading, table }] : []));
  const [first] = tables;
  const keys = (table: ToldTable) => table.columns.map(({ key }) => key).join(',');
  const alike = first ? tables.filter(({ table }) => keys(table) === keys(first.table)) : [];
  const isOne = alike.length === 1;
  const lines: ToldCell[][] = [
    [
      ...(isOne ? [] : [annualText(language).column.group]),
      ...(first?.table.columns ?? []).map(({ title }) => title),
    ],
    ...alike.flatMap(({ heading, table }) => table.rows.map((row) => [...(isOne ? [] : [heading]), ...row])),
  ];
  const notice = sharing.audience === 'internal' ? [] : withheldLines(language, sharing);
  const { withheld } = audienceText(language);
  return commaSeparated([
    ...lines,
    ...(notice.length > 0 ? [[]] : []),
    ...notice.map((line) => [withheld, line]),
  ]);
}

/** The whole report as JSON: its tables with the keys of their columns, each line an object. */
export function toldJson(input: ToldInput, report: ToldReport): string {
  const { workspace, figures, filter, sharing } = input;
  const { entity, office: by, ...others } = filter;
  return `${JSON.stringify(
    {
      report: report.kind,
      title: report.title,
      office: workspace.office,
      fictional: workspace.fictional,
      asOf: figures.asOf,
      from: figures.from,
      filter: sharing.withheld.includes('entities') ? others : filter,
      audience: sharing.audience,
      withheld: sharing.withheld,
      withheldInWords: withheldLines(input.language, sharing),
      sections: report.sections.map(({ heading, lines = [], table }) => ({
        heading,
        lines,
        ...(table
          ? {
              table: table.key,
              columns: table.columns.map(({ key, title }) => ({ key, title })),
              rows: table.rows.map((row) =>
                Object.fromEntries(table.columns.map(({ key }, place) => [key, row[place] ?? null])),
              ),
            }
          : {}),
      })),
    },
    null,
    2,
  )}\n`;
}
